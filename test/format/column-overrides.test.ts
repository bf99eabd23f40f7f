import { expect, it } from 'vitest'
import { parseColumnOverrides } from '../../src/format/columns/column-overrides.ts'
import { InputError } from '../../src/record/errors.ts'

it('takes a map of targets', () => {
  const map = { Nom: 'family', 'Case no': 'id', Tel: 'identifier.phone', Mama: 'relative.mother' }
  expect(parseColumnOverrides(map)).toEqual({ targets: map, missing: {}, sexWords: {} })
})

it('takes words for missing values, with a target and without one', () => {
  const map = {
    Tel: { missing: ['0999'] },
    Born: { target: 'birth', missing: ['n/k', '1900'] },
    Nom: { target: 'family' },
  }
  expect(parseColumnOverrides(map)).toEqual({
    targets: { Born: 'birth', Nom: 'family' },
    missing: { Tel: ['0999'], Born: ['n/k', '1900'] },
    sexWords: {},
  })
})

it.each([['0999'], [[]], [['']], [[' ']], [[7]], [['x'.repeat(101)]], [Array(201).fill('x')]])(
  'refuses %j as words for missing values, and names none',
  (missing) => {
    expect(() => parseColumnOverrides({ a: { missing } })).toThrow(
      expect.objectContaining({ code: 'bad-missing-words', message: expect.not.stringContaining('0999') }),
    )
  },
)

it('takes words of sexes beside their target', () => {
  const words = { ' Hx ': 'male', ZX: 'female', '3': 'other' }
  const { sexWords } = parseColumnOverrides({ 'Hx/Zx': { target: 'sex', words } })
  expect(sexWords).toEqual({ 'Hx/Zx': { hx: 'male', zx: 'female', '3': 'other' } })
})

it.each([
  [{ target: 'sex', words: {} }],
  [{ target: 'sex', words: ['hx'] }],
  [{ target: 'sex', words: { hx: 'm' } }],
  [{ target: 'sex', words: { ' ': 'male' } }],
  [{ target: 'sex', words: null }],
  [{ target: 'name', words: { hx: 'male' } }],
  [{ words: { hx: 'male' } }],
])('refuses %j for words of sexes, and names none', (said) => {
  expect(() => parseColumnOverrides({ a: said })).toThrow(
    expect.objectContaining({ code: 'bad-words', message: expect.not.stringContaining('hx') }),
  )
})

it.each([[null], ['x'], [[]], [{ a: 1 }], [{ a: { b: 'id' } }], [{ a: { target: 1 } }]])(
  'refuses %j',
  (input) => {
    expect(() => parseColumnOverrides(input)).toThrow(expect.objectContaining({ code: 'bad-column-map' }))
  },
)

it('names the targets that there are', () => {
  for (const target of ['surname', 'place.birth', 'identifier.', 'relative.friend', '__proto__']) {
    expect(() => parseColumnOverrides({ a: target })).toThrow(InputError)
    expect(() => parseColumnOverrides({ a: target })).toThrow(/given, given\.further.*place\.KIND\.LEVEL/)
  }
})
