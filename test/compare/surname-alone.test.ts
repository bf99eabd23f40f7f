import { describe, expect, it } from 'vitest'
import { nameTokens } from '../../src/encode/names/name-sounds.ts'
import { isWesternBeforeChinese, surnameBesideWestern } from '../../src/normalise/structure/western-given.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'
import { compare } from './written-names.ts'

const shareKeys = (a: string, b: string): boolean => {
  const keys = new Set(nameTokens(structureName(a)))
  return nameTokens(structureName(b)).some((key) => keys.has(key))
}

describe('a foreigner whom Han or kana knows by the surname', () => {
  it.each([
    ['卡特勒', 'Edward Cutler'],
    ['馬利', 'Peter Marley'],
    ['ハービー', 'John Harvey'],
  ])('%s and %s share the key of a surname', (native, latin) => {
    const keys = new Set(nameTokens(structureName(native)).filter((key) => key.startsWith('$')))
    const own = nameTokens(structureName(latin)).filter((key) => key.startsWith('$'))
    // As it is spelt, and as it is said where that differs.
    expect(own.length).toBeLessThanOrEqual(2)
    expect(own.some((key) => keys.has(key))).toBe(true)
  })

  it('has no such key where the name is of two words, or of one Latin word', () => {
    expect(nameTokens(structureName('Cutler')).some((key) => key.startsWith('$'))).toBe(false)
    expect(nameTokens(structureName('ジョン・ハービー')).some((key) => key.startsWith('$'))).toBe(false)
  })
})

describe('a Western given name before a whole Chinese name', () => {
  it.each([
    ['david wong kwok wah', true],
    ['mary wong kwok wah', true],
    // What may be a syllable of the Chinese name itself, a name without a surname, a surname alone.
    ['ken wong kwok wah', false],
    ['david smith kwok wah', false],
    ['david wong peter', false],
    ['david wong', false],
  ])('%s: %s', (name, is) => expect(isWesternBeforeChinese(name.split(' '))).toBe(is))
})

describe('a Chinese name beside a Western given name', () => {
  it.each([
    ['林曉雲', 'Betty Lin'],
    ['陈晓云', 'Kenneth Chan'],
    ['陳曉雲', 'Jennifer Tan'],
    ['許曉雲', 'Hui, Benjamin'],
    ['歐陽曉雲', 'Patricia Auyeung'],
  ])('%s and %s share a surname and contradict nothing', (han, latin) => {
    const { bits, relation, conflicts, similarity } = compare(han, latin)
    expect(bits).toBeGreaterThan(3)
    expect(conflicts).toEqual([])
    expect(relation).toBe('different')
    expect(similarity).toBeLessThanOrEqual(0.45 + 1e-9)
    expect(compare(latin, han).bits).toBe(bits)
    expect(shareKeys(han, latin)).toBe(true)
  })

  it.each([
    ['another surname', '林曉雲', 'Betty Chan'],
    ['another Chinese given name', '林曉雲', 'Lin Jianguo'],
  ])('%s is a conflict', (_, han, latin) => {
    const { bits, conflicts } = compare(han, latin)
    expect(bits).toBeLessThan(compare(han, 'Betty Lin').bits)
    expect(conflicts.length + Number(bits < 0)).toBeGreaterThan(0)
  })

  it('says less than the given name does', () => {
    expect(compare('林曉雲', 'Lin Xiaoyun').bits).toBeGreaterThan(2 * compare('林曉雲', 'Betty Lin').bits)
  })

  it.each([
    [['betty', 'lin'], 1],
    [['lin', 'betty'], 0],
    [['samuel', 'c', 'c', 'ting'], 3],
    // Known as Western names, though each could be two syllables.
    [['faye', 'wong'], 1],
    [['karen', 'mok'], 1],
    // Parts of it are syllables of several traditions, and no tradition has all of them.
    [['tyra', 'wong'], 1],
    [['xiaoyun', 'lin'], -1],
    [['kwok', 'wai', 'lam'], -1],
    [['betty', 'johnson'], -1],
    [['lin'], -1],
  ])('%j has its surname at %d', (words, at) => {
    expect(surnameBesideWestern(words)).toBe(at)
  })
})
