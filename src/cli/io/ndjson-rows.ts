import { StringDecoder } from 'node:string_decoder'
import { InputError } from '../../record/errors.ts'
import { LIMITS } from '../../record/limits.ts'
import type { ReadOptions } from './open-bytes.ts'
import { textBytes } from './text-bytes.ts'
import { createUtf8Check } from './utf8-check.ts'

/** Lines of an NDJSON file; `value` is undefined where a line is no JSON object. */
export interface NdjsonBatch {
  readonly values: readonly {
    readonly value: object | undefined
    readonly text: string
    readonly line: number
  }[]
  readonly suspect: boolean
}

/**
 * Streams the objects of an NDJSON file, one a line. Blank lines are left out.
 * @throws {InputError} `row-too-long` for a line over 1 MiB, and those of {@link textBytes}
 */
export async function* ndjsonRows(path: string, options: ReadOptions): AsyncGenerator<NdjsonBatch> {
  const decoder = new StringDecoder('utf8')
  const isValid = createUtf8Check()
  let rest = ''
  let line = 0
  let suspectBefore = false
  let first = true
  for await (const chunk of textBytes(path, options)) {
    const invalid = !isValid(chunk)
    const text = rest + decoder.write(chunk)
    const lines = (first && text.startsWith('\uFEFF') ? text.slice(1) : text).split('\n')
    first = false
    rest = lines.pop() ?? ''
    yield { values: lines.flatMap((one) => parseLine(one, ++line, path)), suspect: invalid || suspectBefore }
    suspectBefore = invalid
    if (rest.length > LIMITS.row) throw tooLong(path, line + 1)
  }
  yield { values: parseLine(rest + decoder.end(), line + 1, path), suspect: true }
}

function parseLine(raw: string, line: number, path: string): NdjsonBatch['values'] {
  if (raw.length > LIMITS.row) throw tooLong(path, line)
  const text = raw.trim()
  if (text === '') return []
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return [{ value: isObject ? value : undefined, text, line }]
  } catch {
    // The parser's message quotes the line, so it goes no further.
    return [{ value: undefined, text, line }]
  }
}

function tooLong(path: string, line: number): InputError {
  return new InputError('row-too-long', `${path}: line ${line} is over 1 MiB; put one person on a line`, {
    line,
  })
}
