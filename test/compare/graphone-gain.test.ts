import { describe, expect, it } from 'vitest'
import { GRAPHONE_MOST, graphoneGain } from '../../src/compare/names/graphone-gain.ts'
import { MISMATCH, tableFor, tokenBits } from '../../src/compare/names/token-bits.ts'
import { codeWord } from '../../src/compare/names/token-code.ts'
import { compareNames } from '../../src/compare/names/compare-names.ts'
import { romanise } from '../../src/normalise/romanise/romanise.ts'
import { scriptOf } from '../../src/normalise/text/script.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'
import type { CodedToken } from '../../src/compare/names/coded-token.ts'

const native = (word: string): CodedToken =>
  codeWord({
    latin: romanise(word, scriptOf(word)),
    native: word,
    script: scriptOf(word),
    particle: false,
    rarity: 15,
    soundRarity: 15,
  })
const latin = (word: string): CodedToken =>
  codeWord({ latin: [word], native: word, script: 'Latin', particle: false, rarity: 15, soundRarity: 15 })

const WORDS = [
  'ゴーギャン',
  'シュポーア',
  'マリア',
  'ロベルト',
  'シュミット',
  'ナン',
  'マイケル',
  'サトウ',
  'رزاق',
  'فيليب',
  'حسين',
  'אסלאם',
  'ראלף',
  '세이건',
  '첼리에',
  '성훈',
]
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
  'razak',
  'razack',
  'philippe',
  'filippo',
  'hussein',
  'islam',
  'ralph',
  'sagan',
  'sunghoon',
]

describe('graphoneGain', () => {
  it('adds and takes off no more than it says', () => {
    for (const word of WORDS)
      for (const name of SPELT) {
        const gain = graphoneGain(native(word), latin(name), 2)
        expect(gain).toBeLessThanOrEqual(GRAPHONE_MOST)
        expect(gain).toBeGreaterThanOrEqual(-2)
      }
  })

  it('knows spellings of Arabic, Hebrew and Hangul that letters do not tell', () => {
    expect(graphoneGain(native('رزاق'), latin('razak'), 8)).toBeGreaterThan(
      graphoneGain(native('رزاق'), latin('razack'), 8),
    )
    expect(graphoneGain(native('فيليب'), latin('philippe'), 8)).toBeGreaterThan(0)
    expect(graphoneGain(native('אסלאם'), latin('islam'), 7)).toBeGreaterThan(0)
    expect(graphoneGain(native('세이건'), latin('sagan'), 9)).toBeGreaterThan(
      graphoneGain(native('세이건'), latin('seagren'), 9),
    )
  })

  it('leaves Korean given names to the tables of their spellings', () => {
    expect(graphoneGain(native('성훈'), latin('sunghoon'), 9)).toBe(0)
    expect(graphoneGain(native('지성'), latin('jinsung'), 9)).toBe(0)
  })

  it.each([
    ['حسن', 'Hussain', 'Hassan'],
    ['أمير', 'Umar', 'Amir'],
    ['كريم', 'Karam', 'Karim'],
    ['שרה', 'Shira', 'Sarah'],
    ['박지성', 'Park Jin-sung', 'Park Ji-sung'],
  ])('does not make another name of %s: %s', (word, other, own) => {
    const [a, b, c] = [word, other, own].map((name) => structureName(name))
    expect(compareNames(a!, b!).relation).toBe('different')
    expect(compareNames(a!, c!).relation).toBe('same')
  })

  it('takes nothing off what the first reading is', () => {
    expect(graphoneGain(native('マイケル'), latin('michael'), 11)).toBeGreaterThanOrEqual(0)
    expect(graphoneGain(native('サトウ'), latin('sato'), 9)).toBeGreaterThanOrEqual(0)
  })

  it('leaves floors bounds: bits above one are the same under any', () => {
    for (const word of WORDS)
      for (const name of SPELT) {
        const table = tableFor(scriptOf(word), 'Latin')
        const free = tokenBits(native(word), latin(name), table)
        for (const floor of [MISMATCH, -2, 0, 1, 3, 6, 9, 12]) {
          const bounded = tokenBits(native(word), latin(name), table, floor)
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
