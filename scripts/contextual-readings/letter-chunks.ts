const ROUNDS = 10
/** Longest chunk of a letter, in Latin letters. */
export const MAX_CHUNK = 4

/** A word in its letters, and in Latin ones. */
export interface Pair {
  readonly letters: readonly string[]
  readonly latin: string
}

/** Shares of Latin chunks, by letter. */
export type Model = Map<string, Map<string, number>>

function allowed(letter: string, i: number, chunk: string, vowels: string): number {
  if (chunk === '' || i === 0) return 1
  return 'aeiou'.includes(chunk[0] as string) && !vowels.includes(letter) ? 0.003 : 1
}

function probability(model: Model | undefined, letter: string, chunk: string): number {
  if (model === undefined) return [0.08, 0.4, 0.3, 0.15, 0.07][chunk.length] as number
  return model.get(letter)?.get(chunk) ?? 1e-7
}

/** EM over all monotone alignments of letters to chunks. `vowels`: letters that may begin with a Latin vowel inside a word. */
export function learnChunks(pairs: readonly Pair[], vowels: string): Model {
  let model: Model | undefined
  for (let round = 0; round < ROUNDS; round++) {
    const counts: Model = new Map()
    for (const pair of pairs) expect(pair, model, vowels, counts)
    model = new Map()
    for (const [letter, chunks] of counts) {
      let sum = 0
      for (const n of chunks.values()) sum += n
      const kept = new Map<string, number>()
      for (const [chunk, n] of chunks) if (n / sum > 1e-5) kept.set(chunk, n / sum)
      model.set(letter, kept)
    }
  }
  return model as Model
}

function expect({ letters, latin }: Pair, model: Model | undefined, vowels: string, counts: Model): void {
  const n = letters.length
  const m = latin.length
  const width = m + 1
  const forward = new Float64Array((n + 1) * width)
  const backward = new Float64Array((n + 1) * width)
  forward[0] = 1
  backward[n * width + m] = 1
  const p = (i: number, j: number, length: number): number => {
    const chunk = latin.slice(j, j + length)
    return probability(model, letters[i] as string, chunk) * allowed(letters[i] as string, i, chunk, vowels)
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= m; j++) {
      const f = forward[i * width + j] as number
      if (f === 0) continue
      for (let k = 0; k <= MAX_CHUNK && j + k <= m; k++)
        (forward[(i + 1) * width + j + k] as number) += f * p(i, j, k)
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let j = 0; j <= m; j++) {
      let sum = 0
      for (let k = 0; k <= MAX_CHUNK && j + k <= m; k++)
        sum += (backward[(i + 1) * width + j + k] as number) * p(i, j, k)
      backward[i * width + j] = sum
    }
  }
  const total = forward[n * width + m] as number
  if (!(total > 0)) return
  for (let i = 0; i < n; i++) {
    const letter = letters[i] as string
    let own = counts.get(letter)
    if (!own) counts.set(letter, (own = new Map()))
    for (let j = 0; j <= m; j++) {
      const f = forward[i * width + j] as number
      if (f === 0) continue
      for (let k = 0; k <= MAX_CHUNK && j + k <= m; k++) {
        const share = (f * p(i, j, k) * (backward[(i + 1) * width + j + k] as number)) / total
        if (share > 1e-6) own.set(latin.slice(j, j + k), (own.get(latin.slice(j, j + k)) ?? 0) + share)
      }
    }
  }
}

/** The likeliest chunks of a pair, one a letter; undefined where they are so unlikely that the pair is no transcription. */
export function alignedChunks({ letters, latin }: Pair, model: Model, vowels: string): string[] | undefined {
  const n = letters.length
  const m = latin.length
  const width = m + 1
  const best = new Float64Array((n + 1) * width).fill(Number.NEGATIVE_INFINITY)
  const back = new Int8Array((n + 1) * width)
  best[0] = 0
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= m; j++) {
      const b = best[i * width + j] as number
      if (b === Number.NEGATIVE_INFINITY) continue
      for (let k = 0; k <= MAX_CHUNK && j + k <= m; k++) {
        const chunk = latin.slice(j, j + k)
        const score =
          b +
          Math.log(
            probability(model, letters[i] as string, chunk) * allowed(letters[i] as string, i, chunk, vowels),
          )
        const at = (i + 1) * width + j + k
        if (score > (best[at] as number)) {
          best[at] = score
          back[at] = k
        }
      }
    }
  }
  if ((best[n * width + m] as number) < -5.5 * n) return undefined
  const chunks: string[] = []
  for (let i = n, j = m; i > 0; i--) {
    const k = back[i * width + j] as number
    chunks.unshift(latin.slice(j - k, j))
    j -= k
  }
  return chunks
}
