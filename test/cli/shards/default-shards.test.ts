import { describe, expect, it } from 'vitest'
import { defaultShards } from '../../../src/cli/shards/default-shards.ts'
import { populate } from '../../../src/encode/populate.ts'
import { defaultModel } from '../../../src/score/model/default-model.ts'

describe('defaultShards', () => {
  const { columns } = populate([{ id: 'a', names: [{ full: 'Olena Bondar' }] }])
  it('is one for all files but those of many whole names', () => {
    expect(defaultShards(defaultModel(), { columns, size: 1_250_000 })).toBe(1)
    expect(defaultShards(defaultModel(), { columns, size: 1_250_001 })).toBe(2)
    expect(defaultShards(defaultModel(), { columns, size: 10_000_000 })).toBe(8)
    expect(defaultShards({ ...defaultModel(), blocking: [] }, { columns, size: 10_000_000 })).toBe(1)
    expect(defaultShards(defaultModel(), { columns: new Map(), size: 10_000_000 })).toBe(1)
  })
})
