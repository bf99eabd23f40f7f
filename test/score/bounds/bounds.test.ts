import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition } from '../../../src/compare/condition.ts'
import { addressPairKey, addressSteps } from '../../../src/compare/text/address-sketch.ts'
import { birthColumns } from '../../../src/compare/births/birth-columns.ts'
import { datePairKey, dateSketches } from '../../../src/compare/births/date-sketch.ts'
import { NO_LEVEL } from '../../../src/compare/grader.ts'
import { soundSteps } from '../../../src/compare/text/phonetic-equal.ts'
import { type PossibleLevels, possibleLevels } from '../../../src/compare/possible-levels.ts'
import {
  SKETCH_OTHER,
  SKETCH_SPACE,
  sketchPairKey,
  sketchSteps,
} from '../../../src/compare/text/text-sketch.ts'
import { valueLevelSteps } from '../../../src/compare/value-level.ts'
import { Dictionary } from '../../../src/encode/dictionary.ts'
import { birthTemplate, comparisonTemplate } from '../../../src/tune/default-levels.ts'
import { withTypo } from '../../../bench/generate-people.ts'
import { unpaced } from '../../../src/internal/pace.ts'
import { mulberry32 } from '../../../src/internal/rng.ts'

/** The codes that a key leaves possible, those told by flags included. */
function codesOf(possible: PossibleLevels, key: number, words: number, sounds: boolean): Set<number> {
  const codes = new Set(possible.sets[possible.setOf[key]!])
  if ((words & SKETCH_SPACE) !== 0) codes.add(possible.tokens)
  if ((words & SKETCH_OTHER) !== 0) codes.add(possible.crossScript)
  if (sounds) codes.add(possible.phonetic)
  return codes
}

const conditionsOf = (feature: string): Condition[] =>
  comparisonTemplate(feature)!.levels.map(({ when }) => when)

describe('sketches leave possible what graders find', () => {
  it.each(['given', 'city', 'street', 'email', 'postcode', 'phone'])('%s', (feature) => {
    const letters = fc.constantFrom(...'aabdeiklmnorst v@.1ёب')
    const text = fc.string({ unit: letters, minLength: 1, maxLength: 40 }).map((t) => t.trim() || 'a')
    const random = mulberry32(5)
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        const dictionary = new Dictionary()
        for (const one of texts) {
          dictionary.intern(one)
          dictionary.intern(one.slice(0, 1))
          dictionary.intern(withTypo(one, random) || 'b')
          dictionary.intern(withTypo(withTypo(one, random), random) || 'c')
          dictionary.intern([...one].reverse().join(''))
        }
        const all = conditionsOf(feature)
        const possible = unpaced(possibleLevels(all))!
        const sketches = unpaced(sketchSteps(dictionary.codes()))
        const sounds = unpaced(soundSteps(dictionary, dictionary.codes()))
        const level = unpaced(valueLevelSteps(all, dictionary))
        for (let a = 0; a < dictionary.size; a++)
          for (let b = 0; b < dictionary.size; b++) {
            if (a === b) continue
            const [x, y] = [sketches[a]!, sketches[b]!]
            const codes = codesOf(possible, sketchPairKey(x, y), x | y, (sounds[a]! & sounds[b]!) !== 0)
            expect(codes).toContain(level(a, b, NO_LEVEL))
          }
      }),
      { numRuns: 12 },
    )
  })

  it('addresses, by a second look', () => {
    const all = conditionsOf('email')
    const possible = unpaced(possibleLevels(all))!
    const part = fc.string({ unit: fc.constantFrom(...'aabdeiklmnorst.1ё'), minLength: 1, maxLength: 24 })
    const domain = fc.constantFrom('', '@mail.example', '@inbox.example', '@a@b', '@')
    const random = mulberry32(7)
    let excluded = 0
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part, domain), { minLength: 2, maxLength: 6 }), (addresses) => {
        const dictionary = new Dictionary()
        for (const [given, family, at] of addresses)
          for (const local of [given, `${given}.${family}`, `${family}${given}`, given.repeat(3)]) {
            dictionary.intern(local + at)
            dictionary.intern(`${local}@mail.example`)
            dictionary.intern(withTypo(withTypo(local, random), random) + at || 'c')
          }
        const sketches = unpaced(sketchSteps(dictionary.codes()))
        const own = unpaced(addressSteps(dictionary.codes()))
        const level = unpaced(valueLevelSteps(all, dictionary))
        for (let a = 0; a < dictionary.size; a++)
          for (let b = 0; b < dictionary.size; b++) {
            if (a === b) continue
            const key = addressPairKey(sketches[a]!, own[a]!, sketches[b]!, own[b]!)
            const codes = possible.sets[possible.ofAddress![key]!]!
            if (!codes.includes(level(a, b, NO_LEVEL)))
              expect.unreachable(`${dictionary.strings[a]} and ${dictionary.strings[b]}`)
            const first = possible.sets[possible.setOf[sketchPairKey(sketches[a]!, sketches[b]!)]!]!
            if (codes.length < first.length) excluded++
          }
      }),
      { numRuns: 30 },
    )
    expect(excluded).toBeGreaterThan(1000)
  })

  it.each([
    ['births', []],
    ['births of a file with default days', ['01-01', '03-04']],
  ])('%s', (_name, defaults) => {
    const two = (n: number): string => String(n).padStart(2, '0')
    const birth = fc.oneof(
      fc
        .tuple(
          fc.constantFrom(1358, 1400, 1699, 1970, 1980, 1979, 1972, 1975, 1986, 1990, 1991, 2036, 2513),
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 1, max: 28 }),
        )
        .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
      fc.constantFrom(
        '1980------',
        '1980-03---',
        '1979~1981',
        '1979~1981+4',
        '-----03-04',
        '--80-03-04',
        '!19800231',
      ),
      fc.constantFrom('1980-01-01', '1981-01-01', '1980-03-04', '1975-07-14', '1972-11-20', '1358-12-13'),
    )
    fc.assert(
      fc.property(fc.array(birth, { minLength: 2, maxLength: 30 }), (births) => {
        const dictionary = new Dictionary()
        for (const one of births) dictionary.intern(one)
        const conditions = birthTemplate(defaults, false).levels.map(({ when }) => when)
        const possible = unpaced(possibleLevels(conditions))!
        const { digits, days } = birthColumns(dictionary.strings)
        const sketches = dateSketches(dictionary.strings, digits, new Set(defaults))
        const level = unpaced(valueLevelSteps(conditions, dictionary))
        for (let a = 0; a < dictionary.size; a++)
          for (let b = 0; b < dictionary.size; b++)
            expect(
              codesOf(possible, datePairKey(sketches[a]!, days[a]!, sketches[b]!, days[b]!), 0, false),
            ).toContain(level(a, b, NO_LEVEL))
      }),
      { numRuns: 25 },
    )
  })
})
