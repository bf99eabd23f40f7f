import { describe, expect, it } from 'vitest'
import { RARITY, rowLayout } from '../../../src/score/look/row-layout.ts'
import { randomBounds } from './random-bounds.ts'

const [name] = randomBounds(['name'], 1, 1)
const sounds = new Int32Array(40)
const ofSoMany = (rarities: number) => ({
  ...name!,
  sounds,
  rarities: { of: sounds, bits: new Float64Array(rarities), rows: new Int32Array(rarities) },
})

describe('how names sound', () => {
  it('stands beside their rarity, in one word', () => {
    const { soundsAt, rarityAt } = rowLayout([ofSoMany(RARITY - 1)])
    expect(soundsAt[0]).toBeGreaterThan(0)
    expect(soundsAt).toEqual(rarityAt)
  })

  it('has no room beside more rarities than half a word counts', () => {
    const { soundsAt, rarityAt } = rowLayout([ofSoMany(RARITY)])
    expect(soundsAt).toEqual([-1])
    expect(rarityAt[0]).toBeGreaterThan(0)
  })

  it('has a word of its own where names do not differ in rarity', () => {
    const { soundsAt } = rowLayout([{ ...name!, sounds, rarities: undefined }])
    expect(soundsAt[0]).toBeGreaterThan(0)
  })
})
