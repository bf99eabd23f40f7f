import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { populate } from '../../../src/encode/populate.ts'
import { parseRecords } from '../../../src/index.ts'
import { unpaced } from '../../../src/internal/pace.ts'
import { likeWords, unlikeWords } from '../../../src/kin/names/like-words.ts'
import {
  createMeetWords,
  createWordLikeness,
  nameWords,
  type WordsMet,
} from '../../../src/kin/names/name-words.ts'
import { structureName } from '../../../src/normalise/structure/structure-name.ts'

const WORDS = [
  'Mohammed',
  'Md',
  'محمد',
  'Ali',
  'علي',
  'Khalid',
  'Мария',
  'Maria',
  'Hassan',
  'Li',
  'Su',
  'Hsu',
]
const names = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '))

/** How two names meet, from either side. */
function met(a: string, b: string, most = 9): readonly [WordsMet, WordsMet] {
  const { records } = parseRecords([a, b].map((full, n) => ({ id: String(n), names: [{ full }] })))
  const { offsets, ids, dictionary } = populate(records).columns.get('name')!
  const words = unpaced(nameWords(dictionary))
  const meet = createMeetWords(words, createWordLikeness(words, 3))
  const [x, y] = [ids[offsets[0]!]!, ids[offsets[1]!]!]
  return ([[x, y] as const, [y, x] as const] as const).map(([one, other]) => {
    const out: WordsMet = { words: 0, unlike: 0, loose: 0 }
    meet(one, other, most, out)
    return out
  }) as [WordsMet, WordsMet]
}

describe('createMeetWords', () => {
  it('tells unlike words from short ones that share a letter with some word', () => {
    expect(met('Hsu Li', 'Su Yee')[0]).toEqual({ words: 2, unlike: 1, loose: 1 })
    expect(met('Khalid Hassan', 'Khaled Hasan')[0]).toEqual({ words: 2, unlike: 0, loose: 0 })
  })

  it('finds words without a like as unlikeWords does, the same from either side', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        const [ours, theirs] = met(a, b)
        const [x, y] = [likeWords(structureName(a.toLowerCase())), likeWords(structureName(b.toLowerCase()))]
        expect(ours.words).toBe(Math.min(x[0]!, y[0]!))
        expect(ours.unlike).toBeLessThanOrEqual(unlikeWords(x, y, 9))
        expect(ours.unlike + ours.loose).toBeGreaterThanOrEqual(unlikeWords(x, y, 9))
        expect(theirs).toEqual(ours)
      }),
      { numRuns: 100 },
    )
  })

  it('goes no further than one unlike word more than it is asked for', () => {
    fc.assert(
      fc.property(names, names, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        expect(met(a, b, most)[0].unlike).toBe(Math.min(most + 1, met(a, b)[0].unlike))
      }),
      { numRuns: 100 },
    )
  })
})
