/**
 * Small sets of spellings out of per-unit alternatives: a beam over the sum of ranks, so that the result holds
 * the likeliest spelling of everything first and then the spellings that differ in few units.
 */

/** Most spellings returned for one token. */
export const MAX_VARIANTS = 8

interface Partial {
  readonly text: string
  readonly cost: number
}

/**
 * @param units Alternatives of each unit (syllable, character), likeliest first; an empty unit ends in nothing.
 * @param limit Most spellings to return.
 * @returns Joined spellings without repetition, likeliest first.
 */
export function combine(units: readonly (readonly string[])[], limit: number = MAX_VARIANTS): string[] {
  let beam: Partial[] = [{ text: '', cost: 0 }]
  for (const alternatives of units) {
    if (alternatives.length === 0) return []
    const next: Partial[] = []
    for (const { text, cost } of beam) {
      for (let rank = 0; rank < alternatives.length; rank++) {
        next.push({ text: text + alternatives[rank], cost: cost + rank })
      }
    }
    if (next.length > 1) next.sort((a, b) => a.cost - b.cost)
    beam = next.length > limit * 2 ? next.slice(0, limit * 2) : next
  }
  return distinct(
    beam.map((b) => b.text),
    limit,
  )
}

/** The first `limit` different non-empty strings, in order. */
export function distinct(texts: Iterable<string>, limit: number = MAX_VARIANTS): string[] {
  const seen = new Set<string>()
  for (const text of texts) {
    if (text !== '' && seen.size < limit) seen.add(text)
  }
  return [...seen]
}
