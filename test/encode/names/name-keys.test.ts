import { assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addKeyNumbers, nameKeys } from '../../../src/encode/names/name-keys.ts'
import { oneDeletion, skeleton } from '../../../src/encode/names/skeleton.ts'
import { voweledSkeleton } from '../../../src/encode/names/voweled.ts'
import { GrowableFloat64 } from '../../../src/internal/growable-float64.ts'
import { structureName } from '../../../src/normalise/structure/structure-name.ts'
import type { StructuredName } from '../../../src/normalise/types.ts'

const keys = (text: string): readonly string[] => nameKeys(structureName(text))
const nameKeyNumbers = (name: StructuredName): readonly number[] => {
  const numbers = new GrowableFloat64()
  addKeyNumbers(numbers, name)
  return [...numbers.view()]
}
const meet = (a: string, b: string): boolean => keys(a).some((k) => keys(b).includes(k))

describe('nameKeys', () => {
  it('are as many numbers as strings, and meet where strings meet', () => {
    const names = [
      'Abdul Rahman al-Sane',
      'Abdurrahman Alsane',
      'Peter CHAN Chi-ming',
      '陳志明',
      'Li Na',
      'マイケルジョンソン',
    ]
    const all = names.map((text) => structureName(text))
    for (const a of all) {
      const numbers = nameKeyNumbers(a)
      expect(numbers.length).toBe(nameKeys(a).length)
      expect(new Set(numbers).size).toBe(numbers.length)
      for (const b of all) {
        const others = nameKeys(b)
        const shared = nameKeys(a).map((key) => others.includes(key))
        const otherNumbers = nameKeyNumbers(b)
        expect(numbers.map((number) => otherNumbers.includes(number))).toEqual(shared)
      }
    }
  })

  it.each([
    ['محمد علي حسن', 'Mohammed Ali Hassan'],
    ['Юлия Щербакова', 'Julia Scherbakova'],
    ['שרה כהן', 'Sarah Cohen'],
    ['김민정', 'Kim Min-jung'],
    ['ジョンスミス', 'John Smith'],
    ['राजेश कुमार', 'Rajesh Kumar'],
    ['Ελένη Παπαδάκη', 'Papadaki Eleni'],
    ['አበበ በቀለ', 'Abebe Bekele'],
    ['Robert Miller', 'Rupert Mueller'],
    ['陳志明', 'Peter CHAN Chi-ming'],
    ['விஜயகுமார் அருண்', 'A. Vijaya Kumar'],
    ['エサデミランダ', 'Eça de Miranda'],
    // Particles written on to their name, in another script and in the same one.
    ['Анна Вандерберг', 'Anna van der Berg'],
    ['ファンデルベルク', 'van der Berg'],
    ['Juan Delacruz', 'Juan de la Cruz'],
    ['Amit Mukhopadhyay', 'Amit Mukherjee'],
    ['সুব্রত বন্দ্যোপাধ্যায়', 'Subrata Banerjee'],
    ['خديجة كايا', 'Hatice Kaya'],
    // Nicknames, also those of many names, and of other languages.
    ['Bob Hanley', 'Robert Hanley'],
    ['Alex Smith', 'Alexander Smith'],
    ['Chris Walden', 'Christopher Walden'],
    ['کریس والدن', 'Christopher Walden'],
    ['Pepe Garcia', 'José Garcia'],
    ['Саша Белова', 'Aleksandra Belova'],
    ['Уладзімір Ціхановіч', 'Vladimir Tikhanovich'],
    ['조지 하먼', 'George Harmon'],
  ])('%s meets %s', (a, b) => {
    expect(meet(a, b)).toBe(true)
  })

  it.each([
    ['Robert Miller', 'Fatima Hassan'],
    ['محمد علي حسن', 'George Miller'],
  ])('%s does not meet %s', (a, b) => {
    expect(meet(a, b)).toBe(false)
  })

  it('gives no key for a name without a code', () => {
    for (const text of ['', '123', 'A', 'Ea', '🙂', '\ud800']) expect(keys(text)).toEqual([])
  })

  it('never gives a key of a single class', () => {
    assert(
      property(
        string({ unit: constantFrom(...'a b c d h j k l m n r s t e i o u'.split(' '), ' '), maxLength: 30 }),
        (text) => {
          for (const key of keys(text)) expect(key.replace(/[=.~ ]/g, '').length).toBeGreaterThanOrEqual(2)
        },
      ),
    )
  })

  it('gives distinct keys, the same each time', () => {
    const first = keys('Ana María Fernández López')
    expect(new Set(first).size).toBe(first.length)
    expect(keys('Ana María Fernández López')).toEqual(first)
  })
})

describe('words of a name', () => {
  it('are Abu and Umm too, and no other particle', () => {
    expect(keys('Abu Bakr Ali')).toContain('B BKR')
    expect(keys('Umm Kulthum')).toContain('KRTN N')
    expect(keys('Ali al-Masri')).toEqual(expect.arrayContaining([...keys('Ali Masri')]))
    expect(keys('Maria de la Cruz')).not.toContain('KRS T')
  })
})

describe('skeleton', () => {
  it('is the same for spellings of one sound', () => {
    expect(skeleton('mohammed')).toBe(skeleton('mhmd'))
    expect(skeleton('khaled')).toBe(skeleton('qalid'))
    expect(skeleton('schultz')).toBe(skeleton('shultz'))
    expect(skeleton('jiorji')).toBe(skeleton('george', 'soft'))
    expect(skeleton('hadji')).toBe(skeleton('haji'))
    expect(skeleton('dzhamal')).toBe(skeleton('jamal'))
    expect(skeleton('lakom')).toBe(skeleton('larcomb', 'silent'))
    expect(skeleton('lamb')).not.toBe(skeleton('lam'))
    expect(skeleton('aeiou')).toBe('')
  })

  it('deletes one class, never below the shortest', () => {
    expect(oneDeletion('BTK', 2)).toEqual(['BTK', 'TK', 'BK', 'BT'])
    expect(oneDeletion('BTK', 3)).toEqual(['BTK'])
    expect(oneDeletion('', 0)).toEqual([])
  })

  it('keeps vowels apart for short names', () => {
    expect(voweledSkeleton('li')).not.toBe(voweledSkeleton('lu'))
  })
})

describe('letters that European spellings do not say, or say otherwise', () => {
  // invented people
  it.each([
    ['a last consonant behind an r that is said', 'エドゥワールシャバネ', 'Eduard Chabanet'],
    ['a last c behind an n, and a last t behind an r', 'モルラン・ド・コール', 'Morlenc de Cort'],
    ['ti before a vowel', 'ホレイショ・ベイツ', 'Horatio Bates'],
    ['cc before i', 'ピラッチオ・ベルモ', 'Piraccio Belmo'],
    ['dg before a consonant', '토머스 펜즐리', 'Thomas Pendgley'],
    ['ll that is said as y', 'ヨハン・メルヌーイ', 'Johann Mernoulli'],
    ['z and w of German', '울라 츠방글리', 'Ulla Zwangli'],
  ])('%s', (_, native, latin) => {
    expect(meet(native, latin)).toBe(true)
  })

  it('says c before e, i and y as a sibilant beside its vowels too', () => {
    expect(voweledSkeleton('piraccio')).toBe(voweledSkeleton('pirachio'))
    expect(voweledSkeleton('celan')).toBe(voweledSkeleton('selan'))
    expect(voweledSkeleton('mecca')).toBe(voweledSkeleton('meka'))
  })

  it('keeps the last letter of a short word, and of one that is said to its end', () => {
    for (const word of ['said', 'hans', 'marc', 'bell']) expect(skeleton(word, 'mute')).toBe(skeleton(word))
  })
})
