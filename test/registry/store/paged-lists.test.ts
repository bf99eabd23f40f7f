import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PagedLists } from '../../../src/registry/store/paged-lists.ts'

describe('PagedLists', () => {
  const length = fc.oneof(fc.nat(5), fc.nat(3000), fc.constantFrom(4096, 4097, 16_384, 40_000))
  const step = fc.record({ owner: fc.nat(30), length, add: fc.boolean() })

  it('is a map from owners to lists, which stay what they are while others come and go', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 250 }), (steps) => {
        const places = new Map<number, number>()
        const held = new Map<number, readonly number[]>()
        const lists = new PagedLists((size) => new Int32Array(size), {
          placeOf: (owner) => places.get(owner) ?? 0,
          lengthOf: (owner) => held.get(owner)?.length ?? 0,
          moved: (owner, place) => void places.set(owner, place),
        })
        for (const [n, { owner, length: size, add }] of steps.entries()) {
          const known = held.get(owner)
          if (known !== undefined) {
            held.delete(owner)
            lists.remove(places.get(owner)!, known.length)
          }
          if (!add) continue
          const list = Array.from({ length: size }, (_, k) => n * 100_000 + k)
          const place = lists.add(owner, size)
          expect(at(lists, place, size).every((number) => number === 0)).toBe(true)
          lists.pageOf(place).set(list, lists.offsetOf(place))
          places.set(owner, place)
          held.set(owner, list)
        }
        for (const [owner, list] of held) expect(at(lists, places.get(owner)!, list.length)).toEqual(list)
      }),
      { numRuns: 60 },
    )
  })

  it('takes no more than twice what it holds, whoever comes and goes', () => {
    const places: number[] = []
    const lengths: number[] = []
    const lists = new PagedLists((size) => new Uint16Array(size), {
      placeOf: (owner) => places[owner]!,
      lengthOf: (owner) => lengths[owner]!,
      moved: (owner, place) => void (places[owner] = place),
    })
    // Of each hundred that come ninety-nine go again at once, so that every page has one who stays.
    for (let n = 0; n < 60_000; n++) {
      places[n] = lists.add(n, 20)
      lengths[n] = 20
      if (n % 100 === 0) continue
      lengths[n] = 0
      lists.remove(places[n]!, 20)
    }
    expect(lists.bytes).toBeLessThan(2 * 600 * 20 * 2 + 3 * 2 * 16_384 + 65_536)
    for (let n = 0; n < 60_000; n += 100) {
      lengths[n] = 0
      lists.remove(places[n]!, 20)
    }
    expect(lists.bytes).toBeLessThan(2 * 2 * 16_384 + 65_536)
  })

  function at(lists: PagedLists<Int32Array<ArrayBuffer>>, place: number, size: number): number[] {
    const start = lists.offsetOf(place)
    return [...lists.pageOf(place).subarray(start, start + size)]
  }
})
