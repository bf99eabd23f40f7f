/** Rewrites of letter groups of a Latin orthography: the longest at each place. */

/** Rewrites by first letter, longest first. */
export type Rewrites = ReadonlyMap<string, readonly Rewrite[]>

interface Rewrite {
  readonly from: string
  readonly to: string
  /** Only at the start of the token. */
  readonly atStart: boolean
  /** Only at its end. */
  readonly atEnd: boolean
}

/** @param packed `from>to` separated by spaces; `^` before the start of a token, `$` behind its end. */
export function rewritesOf(packed: string): Rewrites {
  const out = new Map<string, Rewrite[]>()
  for (const word of packed.split(' ')) {
    const [from = '', to = ''] = word.split('>')
    const atStart = from.startsWith('^')
    const atEnd = from.endsWith('$')
    const text = from.slice(atStart ? 1 : 0, atEnd ? -1 : undefined)
    const key = text[0]!
    const list = out.get(key) ?? []
    list.push({ from: text, to, atStart, atEnd })
    out.set(key, list)
  }
  // a mark counts as a letter: of two of one length what it marks comes first
  const weight = (r: Rewrite): number => r.from.length + (r.atStart ? 1 : 0) + (r.atEnd ? 1 : 0)
  for (const list of out.values()) list.sort((a, b) => weight(b) - weight(a))
  return out
}

export function rewritten(token: string, rewrites: Rewrites): string {
  let out = ''
  let i = 0
  let copied = 0
  scan: while (i < token.length) {
    const list = rewrites.get(token[i]!)
    if (list !== undefined) {
      for (const { from, to, atStart, atEnd } of list) {
        if ((atStart && i > 0) || (atEnd && i + from.length < token.length) || !token.startsWith(from, i))
          continue
        out += token.slice(copied, i) + to
        i += from.length
        copied = i
        continue scan
      }
    }
    i++
  }
  return copied === 0 ? token : out + token.slice(copied)
}
