/** What the values of options may be. Commander puts the option's name before each message. */
import { InvalidArgumentError } from 'commander'
import type { KeyRange } from '../../block/index/key-range.ts'
import { fileParts } from '../io/per-file.ts'
import { civilFromDays, daysFromCivil } from '../../record/days.ts'

export function numberOption(text: string): number {
  const n = Number(text)
  if (text.trim() === '' || !Number.isFinite(n)) throw new InvalidArgumentError('It takes a number.')
  return n
}

export function positiveOption(text: string): number {
  const n = numberOption(text)
  if (n <= 0) throw new InvalidArgumentError('It takes a number over 0.')
  return n
}

export function shareOption(text: string): number {
  const n = numberOption(text)
  if (n <= 0 || n > 1) throw new InvalidArgumentError('It takes a share, over 0 and up to 1.')
  return n
}

export function wholeOption(text: string): number {
  const n = numberOption(text)
  if (!Number.isInteger(n) || n < 0) throw new InvalidArgumentError('It takes a whole number from 0 up.')
  return n
}

export function dayOption(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  const back = civilFromDays(daysFromCivil(Number(year), Number(month), Number(day)))
  if (day === undefined || back.month !== Number(month) || back.day !== Number(day))
    throw new InvalidArgumentError('It takes a day, YYYY-MM-DD.')
  return text
}

/** More shards than this only take time: each walks over all records. */
const MOST_SHARDS = 4096

export function shardCount(text: string): number {
  const n = wholeOption(text)
  if (n < 1 || n > MOST_SHARDS)
    throw new InvalidArgumentError(`It takes a whole number from 1 to ${MOST_SHARDS}.`)
  return n
}

/** The value of `--shard`: K/N, from 1/N to N/N. */
export function shardOption(text: string): KeyRange {
  const [, index, of] = /^(\d+)\/(\d+)$/.exec(text)?.map(Number) ?? []
  if (index === undefined || of === undefined || index < 1 || index > of || of > MOST_SHARDS)
    throw new InvalidArgumentError(`It takes K/N, shard K of N: 1/8 to 8/8; N is at most ${MOST_SHARDS}.`)
  return { index: index - 1, of }
}

/** Labels of the Encoding Standard: one for all files, or `FILE=LABEL,FILE=LABEL`. */
export function encodingOption(text: string): string {
  try {
    for (const { file, value } of fileParts(text)) {
      new TextDecoder(value).decode()
      if (file === '') throw new RangeError('no file')
    }
    return text
  } catch {
    throw new InvalidArgumentError(
      'It takes an encoding (windows-1252, windows-1251, windows-1256, utf-16le, …), or one for each file: a.csv=windows-1256,b.csv=windows-1252.',
    )
  }
}

/** A file of a column map for all files, or `FILE=MAP,FILE=MAP`. */
export function columnsOption(text: string): string {
  if (fileParts(text).every(({ file, value }) => file !== '' && value !== '')) return text
  throw new InvalidArgumentError(
    'It takes the file of a column map, or one for each file: a.csv=map1.json,b.csv=map2.json.',
  )
}
