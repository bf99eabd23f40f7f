/** Pairs of a name in kana and in Latin letters cut into graphones: one sound of the kana with up to three letters. */
export const MAX_LETTERS = 3

export interface Pair {
  readonly sounds: readonly string[]
  readonly latin: string
}

export const graphone = (sound: string, letters: string): string => `${sound}|${letters}`

const ROUNDS = 7
/** From this round on, expected uses lose so many: what is used once by chance dies out. */
const SPARSE_FROM = 3
const SPARSE = 0.3

/** Letters that a sound has in Hepburn. */
const usual = (sound: string): string => (sound === '-' || sound === 'Q' ? '' : sound === 'N' ? 'n' : sound)

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}

/** EM over monotone alignments, without context. @returns Share of each graphone. */
export function learnGraphones(pairs: readonly Pair[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  const weightAtFirst = (sound: string, letters: string): number => {
    const key = graphone(sound, letters)
    let weight = first.get(key)
    if (weight === undefined) {
      weight = Math.exp(-1.5 * distance(usual(sound), letters) - 0.3 * letters.length)
      first.set(key, weight)
    }
    return weight
  }
  let shares = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Map<string, number>()
    const weight =
      round === 0 ? weightAtFirst : (s: string, l: string): number => shares.get(graphone(s, l)) ?? 0
    for (const pair of pairs) expect(pair, weight, counts)
    const loss = round >= SPARSE_FROM ? SPARSE : 0
    const kept = [...counts].filter(([, count]) => count > loss)
    const total = kept.reduce((sum, [, count]) => sum + count - loss, 0)
    shares = new Map(kept.map(([key, count]) => [key, (count - loss) / total]))
  }
  return shares
}

/** Adds the expected uses in one pair. */
function expect(
  { sounds, latin }: Pair,
  weight: (sound: string, letters: string) => number,
  counts: Map<string, number>,
): void {
  const n = sounds.length
  const m = latin.length
  const width = m + 1
  const step = MAX_LETTERS + 1
  const forward = new Float64Array((n + 1) * width)
  const backward = new Float64Array((n + 1) * width)
  const weights = new Float64Array(n * width * step)
  forward[0] = 1
  backward[n * width + m] = 1
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= m; j++)
      for (let c = 0; c < step && j + c <= m; c++) {
        const w = weight(sounds[i]!, latin.slice(j, j + c))
        weights[(i * width + j) * step + c] = w
        forward[(i + 1) * width + j + c]! += forward[i * width + j]! * w
      }
  const total = forward[n * width + m]!
  if (!(total > 0)) return
  for (let i = n - 1; i >= 0; i--)
    for (let j = 0; j <= m; j++)
      for (let c = 0; c < step && j + c <= m; c++) {
        const rest = weights[(i * width + j) * step + c]! * backward[(i + 1) * width + j + c]!
        backward[i * width + j]! += rest
        const used = (forward[i * width + j]! * rest) / total
        if (used < 1e-6) continue
        const key = graphone(sounds[i]!, latin.slice(j, j + c))
        counts.set(key, (counts.get(key) ?? 0) + used)
      }
}

/** log2 of the probability of a graphone behind two others (`^`: none yet; `$`: the end); -Infinity where it does not exist. */
export type Predict = (before: string, last: string, next: string) => number

interface State {
  readonly at: number
  readonly before: string
  readonly last: string
  readonly bits: number
  readonly from: State | undefined
}

/** @returns The likeliest graphones of a pair; undefined where there are none. */
export function bestGraphones({ sounds, latin }: Pair, predict: Predict): readonly string[] | undefined {
  let states: State[] = [{ at: 0, before: '^', last: '^', bits: 0, from: undefined }]
  sounds.forEach((sound, i) => {
    const next = new Map<string, State>()
    const most = (sounds.length - i - 1) * MAX_LETTERS
    for (const state of states)
      for (let c = 0; c <= MAX_LETTERS && state.at + c <= latin.length; c++) {
        const at = state.at + c
        if (latin.length - at > most) continue
        const key = graphone(sound, latin.slice(state.at, at))
        const bits = state.bits + predict(state.before, state.last, key)
        if (bits === -Infinity) continue
        const place = `${at} ${state.last} ${key}`
        const known = next.get(place)
        if (known === undefined || bits > known.bits)
          next.set(place, { at, before: state.last, last: key, bits, from: state })
      }
    states = [...next.values()]
  })
  let best: State | undefined
  let most = -Infinity
  for (const state of states) {
    const bits = state.bits + predict(state.before, state.last, '$')
    if (state.at === latin.length && bits > most) {
      most = bits
      best = state
    }
  }
  const out: string[] = []
  for (let s = best; s?.from !== undefined; s = s.from) out.push(s.last)
  return best === undefined ? undefined : out.reverse()
}
