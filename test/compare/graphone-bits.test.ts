import { describe, expect, it } from 'vitest'
import { graphoneBits, graphoneSounds } from '../../src/compare/names/graphones/graphone-bits.ts'
import {
  BEGIN,
  END,
  graphoneModel,
  graphoneOf,
  MAX_LETTERS,
  pairCost,
  restCost,
  tripleCost,
  UNKNOWN,
} from '../../src/compare/names/graphones/graphone-model.ts'
import { kanaSymbols } from '../../src/compare/names/graphones/kana-symbols.ts'
import { letterCodes } from '../../src/compare/names/words/token-code.ts'

const bits = (kana: string, latin: string): number => graphoneBits(graphoneSounds(kana), letterCodes(latin))

/** Costs of every path one by one. */
function leastCost(kana: string, latin: string): number {
  const model = graphoneModel()
  const sounds = graphoneSounds(kana)
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
  ])('is the best of all ways from %s to %s', (kana, latin) => {
    const model = graphoneModel()
    const apart =
      chain(model.latin, 27, letterCodes(latin)) + chain(model.kana, model.width, graphoneSounds(kana))
    expect(bits(kana, latin)).toBe((apart - leastCost(kana, latin)) / 4)
  })

  it('is a whole number of quarters, and does not remember the pair before', () => {
    const alone = bits('シュミット', 'schmidt')
    expect(Number.isInteger(4 * alone)).toBe(true)
    bits('アレクサンドリア', 'alexandria')
    expect(bits('シュミット', 'schmidt')).toBe(alone)
  })
})
