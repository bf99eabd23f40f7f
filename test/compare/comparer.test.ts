import { unpaced } from '../../src/internal/pace.ts'
import { describe, expect, it } from 'vitest'
import { comparerSteps } from '../../src/compare/comparer.ts'
import type { Condition } from '../../src/compare/condition.ts'
import { NO_LEVEL } from '../../src/compare/grader.ts'
import { valueLevelSteps } from '../../src/compare/value-level.ts'
import { Dictionary } from '../../src/encode/dictionary.ts'
import { populate } from '../../src/encode/populate.ts'
import type { PersonRecord } from '../../src/record/types.ts'

/** Does one condition hold for two values? */
function holds(condition: Condition, a: string, b: string): boolean {
  const dictionary = new Dictionary()
  const [x, y] = [dictionary.intern(a), dictionary.intern(b)]
  const level = unpaced(valueLevelSteps([condition], dictionary))
  expect(level(y, x, NO_LEVEL)).toBe(level(x, y, NO_LEVEL))
  return level(x, y, NO_LEVEL) === 1
}

describe('conditions on values', () => {
  it.each<[Condition, string, string, boolean]>([
    [{ kind: 'exact' }, 'anna', 'anna', true],
    [{ kind: 'exact' }, 'anna', 'anne', false],
    [{ kind: 'osa', atMost: 1, minLength: 4 }, 'anna', 'nana', true],
    [{ kind: 'osa', atMost: 1, minLength: 4 }, 'anna', 'hanne', false],
    [{ kind: 'osa', atMost: 1, minLength: 5 }, 'anna', 'anne', false],
    [{ kind: 'osaSimilarity', atLeast: 0.8 }, 'abcde', 'abcdx', true],
    [{ kind: 'osaSimilarity', atLeast: 0.8 }, 'abcde', 'abcxy', false],
    // Winkler (1990): MARTHA and MARHTA are .961 alike.
    [{ kind: 'jaroWinkler', atLeast: 0.961 }, 'martha', 'marhta', true],
    [{ kind: 'jaroWinkler', atLeast: 0.962 }, 'martha', 'marhta', false],
    [{ kind: 'phonetic' }, 'smith', 'smyth', true],
    [{ kind: 'phonetic' }, 'smith', 'jones', false],
    [{ kind: 'phonetic' }, 'حسن', 'على', false],
    [{ kind: 'initial' }, 'm', 'mary', true],
    [{ kind: 'initial' }, 'm', 'anna', false],
    [{ kind: 'initial' }, 'mo', 'mohammed', false],
    [{ kind: 'tokens' }, 'mary', 'mary ann', true],
    [{ kind: 'tokens' }, 'al sabah', 'alsabah', true],
    [{ kind: 'tokens' }, 'mary', 'ann lee', false],
    [{ kind: 'emailLocal' }, 'a.b@mail.example', 'a.b@post.example', true],
    [{ kind: 'emailLocal' }, 'a.b@mail.example', 'a.c@mail.example', false],
    [{ kind: 'emailDomain' }, 'a@mail.example', 'b@mail.example', true],
    [{ kind: 'emailDomain' }, 'a@mail.example', 'a@post.example', false],
    [{ kind: 'near', within: 2 }, '10', '12', true],
    [{ kind: 'near', within: 2 }, '10', '13', false],
    [{ kind: 'birth', is: 'swapped' }, '1980-03-04', '1980-04-03', true],
    [{ kind: 'birth', is: 'sameDay' }, '1980-03-04', '1980-04-03', false],
    [{ kind: 'name', atLeast: 0.9, minBits: 0 }, 'anna holzer', 'holzer anna', true],
    [{ kind: 'name', atLeast: 0.9, minBits: 200 }, 'anna holzer', 'holzer anna', false],
    [{ kind: 'name', atLeast: 0.7, minBits: 0 }, 'олена коваленко', 'olena kovalenko', true],
    [{ kind: 'crossScript', atLeast: 0.7 }, 'маріуполь', 'mariupol', true],
    [{ kind: 'crossScript', atLeast: 0.7 }, 'mariupol', 'mariupol', false],
    [{ kind: 'swapped', with: 'family', atLeast: 0 }, 'anna', 'anna', false],
    [{ kind: 'else' }, 'anything', 'else', true],
  ])('%j: %s and %s', (condition, a, b, expected) => {
    expect(holds(condition, a, b)).toBe(expected)
  })

  it('the first level that holds is taken, and a full memo gives the same answers', () => {
    const dictionary = new Dictionary()
    const words = Array.from({ length: 700 }, (_, k) => `w${k.toString(2)}`)
    const ids = words.map((word) => dictionary.intern(word))
    const conditions: Condition[] = [
      { kind: 'exact' },
      { kind: 'osa', atMost: 1, minLength: 2 },
      { kind: 'osaSimilarity', atLeast: 0.6 },
    ]
    const level = unpaced(valueLevelSteps(conditions, dictionary))
    const first = ids.flatMap((a) => ids.slice(0, 60).map((b) => level(a, b, NO_LEVEL)))
    expect(ids.flatMap((a) => ids.slice(0, 60).map((b) => level(a, b, NO_LEVEL)))).toEqual(first)
    expect(new Set(first)).toEqual(new Set([0, 1, 2, 3]))
    for (const [k, id] of ids.slice(0, 60).entries()) expect([k, level(id, id, NO_LEVEL)]).toEqual([k, 1])
  })
})

describe('comparing records', () => {
  const person = (id: string, ...names: [given: string, family: string][]): PersonRecord => ({
    id,
    names: names.map(([given, family]) => ({
      parts: [
        ...(given ? [{ text: given, role: 'given' as const }] : []),
        ...(family ? [{ text: family, role: 'family' as const }] : []),
      ],
    })),
  })
  const conditions: Condition[] = [
    { kind: 'exact' },
    { kind: 'jaroWinkler', atLeast: 0.9 },
    { kind: 'swapped', with: 'family', atLeast: 0.92 },
    { kind: 'else' },
  ]
  const level = (a: PersonRecord, b: PersonRecord): number => {
    const comparer = unpaced(comparerSteps(populate([a], [b]), { feature: 'given', conditions }))
    expect(comparer.level(1, 0)).toBe(comparer.level(0, 1))
    return comparer.level(0, 1)
  }

  it('missing on either side is level 0, and so is a feature that nobody has', () => {
    expect(level(person('1', ['Anna', 'Berg']), person('2', ['', 'Berg']))).toBe(0)
    expect(level(person('1'), person('2'))).toBe(0)
  })
  it('of several names the best pair counts', () => {
    expect(level(person('1', ['Petra', ''], ['Anna', '']), person('2', ['Maria', ''], ['Anna', '']))).toBe(1)
    expect(level(person('1', ['Petra', ''], ['Annabell', '']), person('2', ['Annabel', '']))).toBe(2)
  })
  it('swapped columns, both ways where both are known', () => {
    expect(level(person('1', ['Anna', 'Kovalenko']), person('2', ['Kovalenko', 'Anna']))).toBe(3)
    expect(level(person('1', ['Anna', 'Kovalenko']), person('2', ['Kovalenko', 'Petra']))).toBe(4)
    expect(level(person('1', ['Anna', '']), person('2', ['Kovalenko', 'Anna']))).toBe(3)
  })
})
