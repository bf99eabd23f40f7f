import { describe, expect, it } from 'vitest'
import { GrowableFloat64 } from '../../src/internal/growable-float64.ts'
import { GrowableInt32 } from '../../src/internal/growable-int32.ts'

describe.each([
  ['GrowableInt32', GrowableInt32, [3, -1, 2 ** 31 - 1]],
  ['GrowableFloat64', GrowableFloat64, [0.1, -Infinity, 2 ** 53]],
])('%s', (_, Growable, values) => {
  it('keeps what was pushed, across growth', () => {
    const list = new Growable(1)
    for (let n = 0; n < 1000; n++) list.push(values[n % values.length]!)
    expect(list.length).toBe(1000)
    expect(Array.from(list.view())).toEqual(Array.from({ length: 1000 }, (_, n) => values[n % values.length]))
    expect(list.at(999)).toBe(values[999 % values.length])
  })

  it('starts empty, also with no capacity, and can be emptied', () => {
    const list = new Growable(0)
    expect(list.length).toBe(0)
    list.push(1)
    list.clear()
    expect(list.toArray().length).toBe(0)
    list.push(2)
    expect(Array.from(list.toArray())).toEqual([2])
  })

  it('toArray is a copy, view is not', () => {
    const list = new Growable()
    list.push(1)
    list.toArray()[0] = 9
    expect(list.at(0)).toBe(1)
    list.view()[0] = 9
    expect(list.at(0)).toBe(9)
  })

  it.each([-1, 1, Number.NaN])('at(%d) outside throws', (index) => {
    const list = new Growable()
    list.push(1)
    expect(() => list.at(index)).toThrow(RangeError)
  })
})

it('GrowableInt32 takes a list over where it is empty, and copies it where it is not', () => {
  const list = new GrowableInt32()
  const first = Int32Array.of(1, 2)
  list.takeAll(first)
  expect(list.view().buffer).toBe(first.buffer)
  list.takeAll(new Int32Array(0))
  list.takeAll(Int32Array.of(3))
  list.push(4)
  expect(Array.from(list.toArray())).toEqual([1, 2, 3, 4])
})
