import { expect, it } from 'vitest'
import { KINDS, PAIR, RELATIVE, WORD } from '../../../src/score/screen/heard-words.ts'
import { createPromised, type Promised } from '../../../src/score/screen/promised.ts'

/** What is heard of records, each as words, pairs and words of relatives by number; bits by code. */
function promisedOf(
  bits: Readonly<Record<number, number>>,
  ...records: readonly { readonly own?: readonly number[]; readonly kin?: readonly number[] }[]
): Promised {
  const offsets = [0]
  const relatives: number[] = []
  const codes: number[] = []
  for (const { own = [], kin = [] } of records) {
    codes.push(...own)
    relatives.push(codes.length)
    codes.push(...kin)
    offsets.push(codes.length)
  }
  return createPromised({
    offsets: Int32Array.from(offsets),
    codes: Int32Array.from(codes),
    relatives: Int32Array.from(relatives),
    bits: Float64Array.from({ length: 12 }, (_, code) => bits[code] ?? 0),
  })
}
const code = (kind: number, number: number): number => KINDS * number + kind
const [word, pair, relative] = [code(WORD, 1), code(PAIR, 1), code(RELATIVE, 1)]

it('sums what two records have in common, by kind', () => {
  const both = { own: [word, pair], kin: [relative] }
  const promised = promisedOf({ [word]: 10, [pair]: 6, [relative]: 8 }, both, both, { own: [word] }, {})
  promised.begin(0)
  expect(promised.bits(1)).toBeCloseTo(7 + 1.8 + 2.4, 12)
  expect([promised.names(), promised.relatives()]).toEqual([expect.closeTo(8.8, 12), 12])
  expect(promised.bits(2)).toBeCloseTo(7, 12)
  expect([promised.names(), promised.relatives()]).toEqual([expect.closeTo(7, 12), 0])
  expect(promised.bits(3)).toBe(0)
  promised.begin(2)
  expect(promised.bits(1)).toBeCloseTo(7, 12)
})

it('counts no more than so many bits of each kind, but tells how alike relatives are', () => {
  const both = { own: [word, pair], kin: [relative] }
  const promised = promisedOf({ [word]: 30, [pair]: 30, [relative]: 30 }, both, both)
  promised.begin(0)
  expect(promised.bits(1)).toBeCloseTo(0.7 * 12 + 0.3 * 20 + 0.3 * 20, 12)
  expect(promised.relatives()).toBe(45)
})

it('hears a name and a relative of that name apart', () => {
  const promised = promisedOf({ [word]: 9, [relative]: 9 }, { own: [word] }, { kin: [relative] })
  promised.begin(0)
  expect(promised.bits(1)).toBe(0)
})

it('gives what it can where that is enough, and where names leave no hope anything below', () => {
  const listed = { kin: [relative] }
  const promised = promisedOf({ [relative]: 20 }, listed, listed)
  promised.begin(0)
  expect(promised.bits(1, 6)).toBeCloseTo(6, 12)
  expect(promised.bits(1, 6.01)).toBeLessThan(6.01)
})
