// What the measured processes (`*-run.js`) share: time by phase, and the phases that training and scoring tell by their own progress calls.

/**
 * Time by phase: what passed on `clock` since the last call belongs to the phase that is named.
 *
 * @param {() => number} clock in whatever unit; the sums have the same
 * @param {number} from when the first phase began
 */
export function createLaps(clock, from = clock()) {
  const phases = {}
  let last = from
  const lap = (name) => {
    const now = clock()
    phases[name] = (phases[name] ?? 0) + now - last
    last = now
  }
  return { phases, lap }
}

/** Processor time of the process so far, all threads, in seconds; or since `begun`, what `process.cpuUsage()` gave. */
export function cpuSeconds(begun) {
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1e6
}

/** The phase of training that a progress call ends, by the share done (`tune/train-population.ts`). */
export const trainingPhase = (done) =>
  done <= 0.2 ? 'train: index' : done <= 0.6 ? 'patterns' : done <= 0.9 ? 'sample' : 'EM'

/** The same of scoring (`decide/scoring/score-candidates.ts`). */
export const scoringPhase = (done) => (done <= 0.2 ? 'index' : 'score')
