import { describe, expect, it } from 'vitest'
import { moraForm } from '../../src/normalise/romanise/japanese/mora-form.ts'
import { compare } from './written-names.ts'

// Invented names in the spellings of two standards and of passports.
describe('Japanese names in Latin', () => {
  it.each([
    ['Shoji Tanaka', 'Syozi Tanaka'],
    ['Tsuyoshi Sato', 'Satou Tuyosi'],
    ['Junichi Suzuki', 'Zyuniti Suzuki'],
    ['Hiroshi Fujita', 'Hirosi Huzita'],
    ["Jun'ichi Tsuji", 'Zyuniti Tuzi'],
    ['Yuko Otani', 'Yuuko Ohtani'],
    ['Yūko Ōtani', 'Yuko Ohtani'],
    ['Kampei Homma', 'Kanpei Honma'],
    ['Choko Matsuda', 'Tyoko Matuda'],
  ])('%s is %s', (a, b) => {
    expect(compare(a, b).relation).toBe('same')
    expect(compare(b, a).bits).toBe(compare(a, b).bits)
  })

  it.each([
    ['Yuki Tanaka', 'Yuko Tanaka'],
    ['Tanaka Yuki', 'Yuka Tanaka'],
    ['Haruka Suzuki', 'Haruki Suzuki'],
    ['Kyoko Sato', 'Keiko Sato'],
    ['Takashi Kondo', 'Takesi Kondou'],
    ['Masako Ogawa', 'Masaki Ogawa'],
    ['Satoshi Abe', 'Satomi Abe'],
  ])('%s is not %s', (a, b) => {
    expect(compare(a, b).relation).toBe('different')
    expect(compare(b, a).relation).toBe('different')
  })

  it.each([
    ['Maria Mori', 'Mariah Mori'],
    ['Yuki Tanaka', 'Yukki Tanakka'],
    ['Hiroshi Tanaka', 'Hirsohi Tanaka'],
    ['Yuki Amara', 'Yukie Amara'],
  ])('what is no Japanese name by its form is read as it was: %s, %s', (a, b) =>
    expect(compare(a, b).relation).toBe('same'),
  )

  it.each([
    ['junichi', 'zyuniti'],
    ['fukuda', 'hukuda'],
    ['ono', 'oono'],
    ['matchan', 'mattyan'],
    ['chizuru', 'tiduru'],
    ['homma', 'honma'],
  ])('%s and %s are the same morae', (a, b) => {
    expect(moraForm(a)).toBeDefined()
    expect(moraForm(a)).toBe(moraForm(b))
  })

  it.each(['smith', 'mary', 'ximena', 'lola', 'yumk', 'kyi'])('%s is no Japanese word', (latin) =>
    expect(moraForm(latin)).toBeUndefined(),
  )
})
