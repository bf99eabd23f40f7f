import { addMeeting } from './likelihood.ts'
import type { Meeting } from './meetings.ts'
import { ALL } from './weights.ts'

/**
 * Of the normal prior: a weight may go from its start by about this many bits. Starts are an earlier fit, rounded; with 2 a small change of names moved
 * weights that are seen seldom by a bit and more, and the precision of mutual searches with them.
 */
const DEVIATION = 0.25
/** No more rounds than these: weights that are seen seldom then stay near their start, which is better on seeds that were not fitted on. */
const ROUNDS = 130

/** The weights under which the true matchings of these meetings are likeliest, held back by the prior: by gradients (Adam, Kingma and Ba 2015). */
export function fitWeights(meetings: readonly Meeting[]): Float64Array {
  const weights = Float64Array.from(ALL, ({ start }) => start)
  const [mean, square] = [new Float64Array(ALL.length), new Float64Array(ALL.length)]
  const gradient = new Float64Array(ALL.length)
  for (let t = 1; t <= ROUNDS; t++) {
    gradient.fill(0)
    for (const meeting of meetings) addMeeting(meeting, weights, gradient)
    const rate = t > 0.6 * ROUNDS ? 0.02 : 0.1
    for (const [p, { start, stays }] of ALL.entries()) {
      if (stays) continue
      const slope = gradient[p]! - (weights[p]! - start) / DEVIATION ** 2
      mean[p] = 0.9 * mean[p]! + 0.1 * slope
      square[p] = 0.99 * square[p]! + 0.01 * slope ** 2
      const [m, s] = [mean[p] / (1 - 0.9 ** t), square[p] / (1 - 0.99 ** t)]
      weights[p]! += (rate * m) / (Math.sqrt(s) + 1e-9)
    }
  }
  return weights
}

/** Log likelihood of a meeting, on average. */
export function meanLikelihood(meetings: readonly Meeting[], weights: Float64Array): number {
  const gradient = new Float64Array(ALL.length)
  return meetings.reduce((sum, meeting) => sum + addMeeting(meeting, weights, gradient), 0) / meetings.length
}
