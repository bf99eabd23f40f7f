/**
 * People who moved. Street, town and postcode change together, so three of them that differ are one fact and not three: counted as three,
 * they outweigh a name and a telephone. Matches are therefore a mixture of two: of people who stayed, whose address agrees as m says, and
 * of people who moved, whose address agrees as those of strangers do (a latent class, as in Thibaudeau, 1993). Which share moved is
 * learned from matches that something beside names and addresses shows to be matches: names alone can't tell them from namesakes.
 */
import type { PatternCounts } from './patterns.ts'

/** The matches of an EM run as people who stayed and people who moved. */
export interface Movers {
  /** Begins an iteration, with the probabilities that hold in it. */
  begin(m: readonly Float64Array[], u: readonly Float64Array[]): void
  /** By what the likelihood of a match changes in pattern p, when some of the matches have moved. */
  factor(p: number): number
  /** Adds the matches of a pattern to the levels of those who stayed, by comparison and level code. */
  found(p: number, matches: number, sums: readonly Float64Array[]): void
  /** By level code, the pairs of a comparison that are matches of either kind. */
  all(k: number, stayed: Float64Array): Float64Array
  /** Ends an iteration: takes the share of those who moved from it. */
  settle(): void
  /** Share of the matches that moved; 0 where nothing tells. */
  share(): number
}

/** What of a comparison says whether it takes part. */
interface Part {
  readonly priorM: readonly number[]
  readonly ofAddress?: boolean
  readonly proves?: boolean
}

/** To start from, and what the share is drawn to by so many pairs. */
const EXPECTED = 0.05
const STRENGTH = 20
/** More than this is no file of people who moved, but one of other people. */
const MOST = 0.6
/** A level that is so much more common among matches than among strangers tells by itself that somebody is who he seems. */
const TELLING = 20

export function createMovers(
  { width, levels, counts }: Pick<PatternCounts, 'width' | 'levels' | 'counts'>,
  comparisons: readonly Part[],
): Movers {
  const parts = comparisons.flatMap(({ ofAddress }, k) => (ofAddress ? [k] : []))
  const proofs = comparisons.flatMap(({ proves }, k) => (proves ? [k] : []))
  const isPart = comparisons.map(({ ofAddress }) => ofAddress === true)
  const active = parts.length > 1 && proofs.length > 0
  const ratios = new Float64Array(active ? counts.length : 0)
  const isTold = new Uint8Array(ratios.length)
  const away = comparisons.map((c, k) => new Float64Array(isPart[k] ? c.priorM.length + 1 : 0))
  let share = active ? EXPECTED : 0
  let moved = 0
  let told = 0
  return {
    begin(m, u) {
      if (!active) return
      moved = told = 0
      for (const sum of away) sum.fill(0)
      for (let p = 0; p < ratios.length; p++) {
        let known = 0
        let ratio = 1
        for (const k of parts) {
          const code = levels[p * width + k]!
          if (code === 0) continue
          known++
          ratio *= u[k]![code]! / m[k]![code]!
        }
        ratios[p] = ratio
        isTold[p] =
          known > 1 &&
          proofs.some((k) => {
            const code = levels[p * width + k]!
            return code > 0 && m[k]![code]! > TELLING * u[k]![code]!
          })
            ? 1
            : 0
      }
    },
    factor: (p) => (active ? 1 - share + share * ratios[p]! : 1),
    found(p, matches, sums) {
      const gone = active ? (matches * share * ratios[p]!) / (1 - share + share * ratios[p]!) : 0
      if (active && isTold[p] === 1) {
        moved += gone
        told += matches
      }
      for (let k = 0; k < width; k++) {
        const code = levels[p * width + k]!
        const left = isPart[k] ? gone : 0
        sums[k]![code]! += matches - left
        if (active && isPart[k]) away[k]![code]! += left
      }
    },
    all: (k, stayed) => (active && isPart[k] ? stayed.map((n, code) => n + away[k]![code]!) : stayed),
    settle() {
      if (active) share = Math.min(MOST, (moved + STRENGTH * EXPECTED) / (told + STRENGTH))
    },
    share: () => share,
  }
}
