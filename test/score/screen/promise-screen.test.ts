import { describe, expect, it } from 'vitest'
import { createPairRoom, type PairRoom } from '../../../src/score/pair-room.ts'
import { ALIKE, DOUBTFUL, type NamesLook, STRANGE } from '../../../src/score/screen/names-look.ts'
import { createPromiseScreen } from '../../../src/score/screen/promise-screen.ts'
import type { Promised } from '../../../src/score/screen/promised.ts'

/** A pair has to reach 0 bits to be kept, and 10 to count by itself. */
const GAP = 10

/** What becomes of a pair of which so many bits are cheap to know, and whose sounds promise more. */
function fateOf({
  cheap,
  more,
  look,
  mostTaken = 0,
}: {
  readonly cheap: number
  readonly more: number
  /** Undefined where names are not looked at. */
  readonly look?: NamesLook
  readonly mostTaken?: number
}): string {
  const promised: Promised = {
    begin() {},
    touch() {},
    bits: () => more,
    names: () => more,
    relatives: () => 0,
  }
  let isAsked = false
  const see = Object.assign(
    () => {
      isAsked = true
      return look ?? ALIKE
    },
    { touch() {} },
  )
  const screen = createPromiseScreen({
    compiled: [],
    bounds: [],
    order: [],
    from: 0,
    least: 0,
    ground: -30,
    ceiling: -30,
    gap: GAP,
    promised,
    lookAtNames: look === undefined ? undefined : see,
  })
  const batch: PairRoom = createPairRoom(1, 1, [], [])
  batch.left[0] = 7
  batch.right[0] = 9
  batch.best[0] = cheap
  if (screen.sift(batch, 1) === 0) return 'dropped at once'
  // Whatever names and relatives may add.
  batch.best[0] = cheap + 40
  const taken: (readonly [number, number])[] = []
  const kept = screen.setLightAside(
    batch,
    1,
    { below: GAP, take: (i, j) => void taken.push([i, j]) },
    () => mostTaken,
  )
  if (taken.length > 0) {
    expect([kept, taken, screen.isLight(0)]).toEqual([0, [[7, 9]], true])
    return 'put aside'
  }
  if (kept === 0) return 'dropped by its names'
  return `${screen.isLight(0) ? 'light' : 'compared'}${isAsked ? ', names seen' : ''}`
}

describe('what becomes of a pair by its sounds', () => {
  it('drops what lacks more than two bits of the minimum', () => {
    expect(fateOf({ cheap: -12, more: 9.9 })).toBe('dropped at once')
    expect(fateOf({ cheap: -12, more: 10 })).not.toBe('dropped at once')
  })

  it('leaves to families what lacks more than two bits of counting by itself, or six where more is known', () => {
    expect(fateOf({ cheap: -4, more: 12 })).toBe('compared')
    expect(fateOf({ cheap: -4, more: 11.9 })).toBe('put aside')
    expect(fateOf({ cheap: -3, more: 7 })).toBe('compared')
    expect(fateOf({ cheap: -3, more: 6.9 })).toBe('put aside')
  })

  it('compares a light pair whose levels may keep it from the minimum', () => {
    expect(fateOf({ cheap: -4, more: 6, mostTaken: 35.9 })).toBe('put aside')
    expect(fateOf({ cheap: -4, more: 6, mostTaken: 36 })).toBe('light')
  })
})

describe('what becomes of it by its names', () => {
  it('drops those of two people, unless so much else is known', () => {
    expect(fateOf({ cheap: 17.9, more: 0, look: STRANGE })).toBe('dropped by its names')
    expect(fateOf({ cheap: 18, more: 0, look: STRANGE })).toBe('compared')
  })

  it('leaves doubtful ones to families where sounds lack something', () => {
    expect(fateOf({ cheap: 0, more: 8, look: DOUBTFUL })).toBe('compared, names seen')
    expect(fateOf({ cheap: 0, more: 7.9, look: DOUBTFUL })).toBe('put aside')
    expect(fateOf({ cheap: 0, more: 7.9, look: ALIKE })).toBe('compared, names seen')
  })
})
