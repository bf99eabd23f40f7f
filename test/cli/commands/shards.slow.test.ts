import { describe, it } from 'vitest'
import { useShardRuns } from './shard-runs.ts'

const { expectSameDedupe, expectSameLink } = useShardRuns()

describe('shards of a run, merged', () => {
  it.each([
    ['the default zones', [], 5],
    ['all pairs', ['--min-weight', '-30'], 3],
    ['one shard', [], 1],
  ])('dedupe gives the bytes of the whole run: %s', (_, options, of) => expectSameDedupe(options, of))

  it.each([[[]], [['--min-weight', '-25']]])('link, %j', (options) => expectSameLink(options))
})
