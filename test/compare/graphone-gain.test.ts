import { describe, expect, it } from 'vitest'
import { GRAPHONE_MOST, graphoneGain } from '../../src/compare/names/graphones/graphone-gain.ts'
import { MISMATCH, tableFor, tokenBits } from '../../src/compare/names/words/token-bits.ts'
import { codeWord } from '../../src/compare/names/words/token-code.ts'
import { compareNames } from '../../src/compare/names/compare-names.ts'
import { romanise } from '../../src/normalise/romanise/romanise.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'
import type { CodedToken } from '../../src/compare/names/words/coded-token.ts'

const kana = (native: string): CodedToken =>
  codeWord({
    latin: romanise(native, 'Katakana'),
    native,
    script: 'Katakana',
    particle: false,
    rarity: 15,
    soundRarity: 15,
  })
const latin = (word: string): CodedToken =>
  codeWord({ latin: [word], native: word, script: 'Latin', particle: false, rarity: 15, soundRarity: 15 })

const WORDS = ['ゴーギャン', 'シュポーア', 'マリア', 'ロベルト', 'シュミット', 'ナン', 'マイケル', 'サトウ']
const SPELT = [
  'gauguin',
  'gaogan',
  'spohr',
  'maria',
  'marie',
  'roberto',
  'robert',
  'schmidt',
  'nunn',
  'sato',
  'michael',
]

describe('graphoneGain', () => {
  it('adds and takes off no more than it says', () => {
    for (const word of WORDS)
      for (const name of SPELT) {
        const gain = graphoneGain(kana(word), latin(name), 2)
        expect(gain).toBeLessThanOrEqual(GRAPHONE_MOST)
        expect(gain).toBeGreaterThanOrEqual(-2)
      }
  })

  it('takes nothing off what the first reading is', () => {
    expect(graphoneGain(kana('マイケル'), latin('michael'), 11)).toBeGreaterThanOrEqual(0)
    expect(graphoneGain(kana('サトウ'), latin('sato'), 9)).toBeGreaterThanOrEqual(0)
  })

  it('leaves floors bounds: bits above one are the same under any', () => {
    const table = tableFor('Katakana', 'Latin')
    for (const word of WORDS)
      for (const name of SPELT) {
        const free = tokenBits(kana(word), latin(name), table)
        for (const floor of [MISMATCH, -2, 0, 1, 3, 6, 9, 12]) {
          const bounded = tokenBits(kana(word), latin(name), table, floor)
          if (free > floor) expect(bounded).toBe(free)
          else expect(bounded).toBeLessThanOrEqual(Math.max(floor, free))
        }
      }
  })

  it('is symmetric in names', () => {
    const a = structureName('マリア・シュミット')
    const b = structureName('Maria Schmidt')
    expect(compareNames(a, b).bits).toBe(compareNames(b, a).bits)
    expect(compareNames(a, b).relation).toBe('same')
  })
})
