import { array, assert, constantFrom, property } from 'fast-check'
import { comparePersons, defaultModel } from '../../src/index.ts'
import { describe, expect, it } from 'vitest'
import { compareNames } from '../../src/compare/names/compare-names.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'
import { compare } from './written-names.ts'

const WORDS =
  'Omar عمر Юлия Petrov Πέτρος 김 王 伟 Ana-María al bin O’Neill J. さくら אברהם Nguyễn Thủy Thúy X محمد'.split(
    ' ',
  )
const name = array(constantFrom(...WORDS), { minLength: 0, maxLength: 6 }).map((words) => words.join(' '))

describe('compareNames', () => {
  it('is symmetric', () => {
    assert(
      property(name, name, (a, b) => {
        const x = compare(a, b)
        const y = compare(b, a)
        expect(y.bits).toBe(x.bits)
        expect(y.similarity).toBe(x.similarity)
        expect(y.relation).toBe(x.relation)
        expect(y.unmatchedA).toEqual(x.unmatchedB)
        expect(y.pairs.map((p) => [p.b, p.a])).toEqual(x.pairs.map((p) => [p.a, p.b]))
      }),
      { numRuns: 300 },
    )
  })

  it('accounts for every token once on each side', () => {
    assert(
      property(name, name, (a, b) => {
        const x = compare(a, b)
        const seen = [...x.pairs.flatMap((p) => p.a), ...x.unmatchedA].sort((p, q) => p - q)
        expect(seen).toEqual(x.readings[0].tokens.map((_, i) => i))
      }),
    )
  })

  it('keeps similarity between 0 and 1, and 1 for a name against itself', () => {
    assert(
      property(name, name, (a, b) => {
        const { similarity } = compare(a, b)
        expect(similarity).toBeGreaterThanOrEqual(0)
        expect(similarity).toBeLessThanOrEqual(1)
      }),
    )
    for (const text of ['Omar Hassan', '王伟', 'محمد علي', 'Юлия Петрова'])
      expect(compare(text, text).similarity).toBe(1)
  })

  it.each([
    ['محمد علي', 'Mohammed Ali'],
    ['Юлия Щербакова', 'Yulia Shcherbakova'],
    ['Юлия Щербакова', 'Shcherbakova Julija'],
    ['שרה כהן', 'Sarah Cohen'],
    ['김민정', 'Kim Min-jung'],
    ['Ελένη Παπαδάκη', 'Eleni Papadaki'],
    ['ジョン・スミス', 'John Smith'],
    ['ジョンスミス', 'John Smith'],
    ['राजेश कुमार', 'Rajesh Kumar'],
    ['አበበ በቀለ', 'Abebe Bekele'],
    ['Dr. Amina DIALLO', 'Diallo, Amina'],
    ['Bob Miller', 'Robert Miller'],
    ['J. Miller', 'John Miller'],
    ['Nguyễn Văn Ân', 'Nguyen Van An'],
    ['Nguyễn Văn An', 'Nguyễn Van Ân'],
    ['José García', 'Jose García'],
    ['Mahamed Hasan', 'Mohammad Hassan'],
    ['Khaled Cali', 'Khalid Ali'],
  ])('%s is %s', (a, b) => {
    expect(compare(a, b).relation).toBe('same')
  })

  it.each([
    ['محمد علي', 'Fatima Hassan'],
    ['Юлия Щербакова', 'George Miller'],
    ['王伟', '王薇'],
    ['عمر حسن', 'عمرو حسن'],
    ['Nguyễn Thị Thủy', 'Nguyễn Thị Thúy'],
    ['Nguyễn Thị Thủy', 'Nguyễn Thị Thuy'],
    ['Mohamed Hassan', 'Mahmoud Hassan'],
    ['Mohamed Hussein', 'Mohamed Hassan'],
    ['Khalid Ali', 'Khalil Ali'],
    ['Omar Ali', 'Amr Ali'],
    ['Nguyễn Văn Ân', 'Nguyễn Văn An'],
    ['Juan García López', 'Juan García Pérez'],
  ])('%s is not %s', (a, b) => {
    expect(compare(a, b).relation).not.toBe('same')
  })

  it('reports kin patterns and caps the score', () => {
    expect(compare('Omar Yusuf Hassan Ali', 'Yusuf Hassan Ali')).toMatchObject({
      relation: 'kin',
      flags: ['kin-contains'],
    })
    expect(compare('Ahmed Mohamed Ali', 'Mohamed Ahmed Ali')).toMatchObject({
      relation: 'kin',
      flags: ['kin-swapped'],
    })
    expect(compare('Fatima Yusuf Hassan', 'Khalid Yusuf Hassan')).toMatchObject({
      relation: 'kin',
      flags: ['kin-shared-chain'],
    })
    expect(compare('Omar Yusuf Hassan Ali', 'Yusuf Hassan Ali').similarity).toBeLessThan(0.4)
    expect(compare('عمر يوسف حسن علي', 'Yusuf Hassan Ali').relation).toBe('kin')
  })

  it('tells a conflict from a missing part', () => {
    expect(compare('Juan García', 'Juan García López')).toMatchObject({ relation: 'same', conflicts: [] })
    expect(compare('Juan García Pérez', 'Juan García López').conflicts).toHaveLength(1)
  })

  it('notes a further middle name as a possible kinship, and takes nothing off for it', () => {
    const made = compare('Otto Karl Emil Brandt', 'Otto Emil Brandt')
    expect(made).toMatchObject({ relation: 'same', flags: ['kin-middle-name'], conflicts: [] })
    expect(compare('Otto Brandt', 'Otto Emil Brandt').flags).toEqual([])
    expect(compare('Otto Emil Brandt', 'Emil Brandt').flags).toEqual([])
  })

  it('weighs a pair in two scripts by how common the native name is, whatever the Latin spelling', () => {
    const bits = (latin: string): number => compare('إميل جونسون', latin).bits
    expect(bits('Emil Johnson')).toBeGreaterThan(bits('Karl Jonson'))
  })

  it('asks little for an English given name before an East Asian name', () => {
    const bits = compare('陳志明', 'Peter Chan Chi Ming').bits
    expect(compare('陳志明', 'Chan Chi Ming').bits - bits).toBeLessThan(2)
  })

  it('flags a homograph of mixed scripts', () => {
    expect(compare('Pеter Smith', 'Peter Smith').flags).toContain('mixed-script')
  })

  it('weighs common names less when told frequencies', () => {
    const a = structureName('Omar')
    expect(compareNames(a, a, { frequency: (latin) => (latin === 'omar' ? 0.05 : 1e-6) }).bits).toBeLessThan(
      compareNames(a, a, { frequency: () => 1e-6 }).bits,
    )
  })

  it('stays bounded on hostile input', () => {
    const floods = [
      'a'.repeat(1e6),
      `a${'\u0301'.repeat(1e6)}`,
      'x '.repeat(1e6),
      '\ud800'.repeat(1000),
      '\u202eabc\u202d',
      '',
      '🙂🙂',
      '123 456',
    ]
    for (const a of floods) for (const b of floods) expect(compare(a, b).similarity).toBeLessThanOrEqual(1)
  }, 10_000)
})

describe('mixed scripts in a token', () => {
  it('keep a pair before a person, and out of the strong levels', async () => {
    const birth = { year: 1984, month: 3, day: 9, precision: 'day' } as const
    const level = async (left: string, right: string): Promise<string | undefined> => {
      const a = { id: 'a', names: [{ full: left }], birth }
      const b = { id: 'b', names: [{ full: right }], birth }
      return (await comparePersons(a, b, defaultModel())).contributions.find((c) => c.feature === 'name')
        ?.level
    }
    expect(await level('Petra Novak', 'Petra Novak')).toContain('same name')
    // The second a is Cyrillic.
    expect(await level('Petra Novak', 'Petra Nov\u0430k')).not.toMatch(/same name|close/)
  })
})

it('a name without words is missing, not different', () => {
  for (const nobody of ['', '   ', '😀', '12']) {
    for (const [a, b] of [
      [nobody, 'Mohammed Ali'],
      ['محمد علي', nobody],
      [nobody, nobody],
    ] as const) {
      const { bits, flags, pairs, conflicts } = compareNames(structureName(a), structureName(b))
      expect({ bits, flags, pairs, conflicts }).toEqual({
        bits: 0,
        flags: ['missing'],
        pairs: [],
        conflicts: [],
      })
    }
  }
})
