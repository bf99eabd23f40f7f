import { describe, expect, it } from 'vitest'
import { graphoneBits, graphoneSounds } from '../../src/compare/names/graphone-bits.ts'
import {
  BEGIN,
  END,
  type GraphoneModel,
  graphoneOf,
  MAX_LETTERS,
  pairCost,
  restCost,
  tripleCost,
  UNKNOWN,
} from '../../src/compare/names/graphone-model.ts'
import { graphoneModel } from '../../src/compare/names/graphone-models.ts'
import { kanaSymbols } from '../../src/compare/names/kana-symbols.ts'
import { nativeSounds } from '../../src/compare/names/native-sounds.ts'
import { letterCodes } from '../../src/compare/names/token-code.ts'
import { scriptOf } from '../../src/normalise/text/script.ts'

const modelOf = (native: string): GraphoneModel =>
  graphoneModel(native === '' ? 'Katakana' : scriptOf(native))!
const soundsOf = (native: string): Uint8Array =>
  graphoneSounds(modelOf(native), nativeSounds(native, scriptOf(native)))
const bits = (native: string, latin: string): number =>
  graphoneBits(modelOf(native), soundsOf(native), letterCodes(latin))

/** Costs of every path one by one. */
function leastCost(native: string, latin: string): number {
  const model = modelOf(native)
  const sounds = soundsOf(native)
  const letters = letterCodes(latin)
  const cost = (x: number, y: number, z: number): number => {
    const own = tripleCost(model, x, y, z)
    const rest = restCost(model, x, y)
    return own !== UNKNOWN ? own : pairCost(model, y, z) + (rest === UNKNOWN ? 0 : rest)
  }
  const from = (i: number, j: number, x: number, y: number): number => {
    if (i === sounds.length) return j === letters.length ? cost(x, y, END) : Infinity
    let best = Infinity
    for (let c = 0; c <= MAX_LETTERS && j + c <= letters.length; c++) {
      const key = letters.slice(j, j + c).reduce((sum, letter) => sum * 27 + letter, 0)
      const z = graphoneOf(model, sounds[i]!, key)
      if (z < 0) continue
      best = Math.min(best, cost(x, y, z) + from(i + 1, j + c, y, z))
    }
    return best
  }
  return from(0, 0, BEGIN, BEGIN)
}

function chain(costs: Int16Array, width: number, numbers: Uint8Array): number {
  return [...numbers, 0].reduce(
    (sum, next, at) => sum + costs[(at === 0 ? 0 : numbers[at - 1]!) * width + next]!,
    0,
  )
}

describe('kanaSymbols', () => {
  it('parts kana into consonants and vowels', () => {
    expect(kanaSymbols('シュヴァルツ')).toEqual(['sh', 'u', 'v', 'a', 'r', 'u', 'ts', 'u'])
    expect(kanaSymbols('ジョン')).toEqual(['j', 'o', 'N'])
    expect(kanaSymbols('ロッティー')).toEqual(['r', 'o', 'Q', 't', 'i', '-'])
  })
})

describe('nativeSounds', () => {
  it('parts Hangul into jamo, without the initial that stands for none', () => {
    expect(nativeSounds('안나', 'Hangul')).toEqual(['\u1161', '\u11ab', '\u1102', '\u1161'])
  })

  it('gives letters of Arabic and Hebrew a place for a vowel, whatever marks they have', () => {
    expect(nativeSounds('يُوسُف', 'Arabic')).toEqual(['ي', 'و', 'س', '.', 'ف', '.'])
    expect(nativeSounds('أحمد', 'Arabic')).toEqual(nativeSounds('احمد', 'Arabic'))
    expect(nativeSounds('דן', 'Hebrew')).toEqual(['ד', '.', 'נ', '.'])
  })

  it('has none of scripts without a model', () => {
    expect(nativeSounds('Анна', 'Cyrillic')).toEqual([])
    expect(graphoneModel('Cyrillic')).toBeUndefined()
  })
})

describe('graphoneBits', () => {
  it('knows spellings that letters do not tell', () => {
    expect(bits('ゴーギャン', 'gauguin')).toBeGreaterThan(bits('ゴーギャン', 'gaogan'))
    expect(bits('シュポーア', 'spohr')).toBeGreaterThan(bits('シュポーア', 'zypora'))
    expect(bits('ロベルト', 'roberto')).toBeGreaterThan(bits('ロベルト', 'robert'))
    expect(bits('ヨハンソン', 'johansson')).toBeGreaterThan(0)
    expect(bits('ヨハンソン', 'petersen')).toBeLessThan(0)
  })

  it('has nothing to say where there is no way from one to the other', () => {
    expect(bits('', 'omar')).toBe(-Infinity)
    expect(bits('オマル', '')).toBe(-Infinity)
    expect(bits('ア', 'aaaaaaaa')).toBe(-Infinity)
    expect(bits('マ'.repeat(50), 'ma'.repeat(50))).toBe(-Infinity)
  })

  it.each([
    ['ゴーギャン', 'gauguin'],
    ['シュミット', 'schmidt'],
    ['マリア', 'maria'],
    ['ジョン', 'john'],
    ['キム', 'kim'],
    ['アンナ', 'hannah'],
    ['يوسف', 'youssef'],
    ['שמואל', 'shmuel'],
    ['지훈', 'jihoon'],
  ])('is the best of all ways from %s to %s', (native, latin) => {
    const model = modelOf(native)
    const apart =
      chain(model.latin, 27, letterCodes(latin)) + chain(model.native, model.width, soundsOf(native))
    expect(bits(native, latin)).toBe((apart - leastCost(native, latin)) / 4)
  })

  it('is a whole number of quarters, and does not remember the pair before', () => {
    const alone = bits('シュミット', 'schmidt')
    expect(Number.isInteger(4 * alone)).toBe(true)
    bits('アレクサンドリア', 'alexandria')
    expect(bits('シュミット', 'schmidt')).toBe(alone)
  })
})
