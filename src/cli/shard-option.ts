import { InvalidArgumentError } from 'commander'
import type { KeyRange } from '../block/key-range.ts'

/** The value of `--shard`: K/N, from 1/N to N/N. */
export function shardOption(text: string): KeyRange {
  const [, index, of] = /^(\d+)\/(\d+)$/.exec(text)?.map(Number) ?? []
  if (index === undefined || of === undefined || index < 1 || index > of)
    throw new InvalidArgumentError('It takes K/N, shard K of N: 1/8 to 8/8.')
  return { index: index - 1, of }
}
