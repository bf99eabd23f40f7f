import { expect, it } from 'vitest'
import { addMeeting } from '../../scripts/family-weights/likelihood.ts'
import type { Meeting } from '../../scripts/family-weights/meetings.ts'
import { ALL, AT } from '../../scripts/family-weights/weights.ts'

const START = Float64Array.from(ALL, ({ start }) => start)
const STEP = 1e-4

/** Two members against three: the first pair is one person, the second pair too in the truth of `same`. */
function meetingOf(same: readonly number[], one: boolean): Meeting {
  const pairs = [0, 1, 2, 3, 4, 5]
  return {
    rows: 2,
    columns: 3,
    prior: -12,
    own: Float64Array.of(6, -14, -9, -11, 3, -20),
    told: pairs.map((k) => [AT.given + (k % 4), AT.year + (k % 3)]),
    beside: pairs.map((k) => [AT.roles + (k % 2), ...(k === 4 ? [AT.kin] : [])]),
    named: [AT.named, -1, -1, AT.named + 1, -1],
    namedShares: [0.5, 1, 1, 1, 1],
    absent: [AT.absent],
    ties: [{ at: 0, other: 4, tie: 0 }],
    same: pairs.map((k) => same.includes(k)),
    one,
    society: 0,
  }
}

it.each([
  ['two people in common', meetingOf([0, 4], true)],
  ['one household with nobody in common', meetingOf([], true)],
  ['strangers', meetingOf([], false)],
])('the slopes of a meeting are those of its likelihood: %s', (_, meeting) => {
  const slopes = new Float64Array(ALL.length)
  addMeeting({ ...meeting, ties: [] }, START, slopes)
  // What a pair is told by also moves its rivals, which the fit leaves out.
  for (const at of ALL.keys()) {
    if (meeting.told.flat().includes(at)) continue
    const [low, high] = [-STEP, STEP].map((step) => {
      const weights = Float64Array.from(START)
      weights[at]! += step
      return addMeeting({ ...meeting, ties: [] }, weights, new Float64Array(ALL.length))
    })
    expect(slopes[at], ALL[at]!.name).toBeCloseTo((high! - low!) / (2 * STEP), 4)
  }
})
