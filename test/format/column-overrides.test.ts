import { expect, it } from 'vitest'
import { parseColumnOverrides } from '../../src/format/column-overrides.ts'
import { InputError } from '../../src/record/errors.ts'

it('takes a map of targets', () => {
  const map = { Nom: 'family', 'Case no': 'id', Tel: 'identifier.phone', Mama: 'relative.mother' }
  expect(parseColumnOverrides(map)).toEqual(map)
})

it.each([[null], ['x'], [[]], [{ a: 1 }], [{ a: { b: 'id' } }]])('refuses %j', (input) => {
  expect(() => parseColumnOverrides(input)).toThrow(expect.objectContaining({ code: 'bad-column-map' }))
})

it('names the targets that there are', () => {
  for (const target of ['surname', 'place.birth', 'identifier.', 'relative.friend', '__proto__']) {
    expect(() => parseColumnOverrides({ a: target })).toThrow(InputError)
    expect(() => parseColumnOverrides({ a: target })).toThrow(/given, given\.further.*place\.KIND\.LEVEL/)
  }
})
