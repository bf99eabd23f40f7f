/**
 * Latin tokens to variants: the plain fold first, then what the marks mean (ö as oe, ş as sh), then rewrites of the
 * orthography: Somali x and c, Turkish c, Dutch-Indonesian oe and tj, German, French, Polish spellings of other
 * scripts. With a hint its rewrites, without one only those whose letter groups are telling.
 */
import { LATIN_MARKED, LATIN_REWRITES, LATIN_TELLING } from '../../data/latin-orthographies.ts'
import { foldLatin } from '../fold-latin.ts'
import type { NameHint } from '../types.ts'
import { addVariant } from './variant-set.ts'

/** Rewrites by first letter, longest first. */
type Rewrites = ReadonlyMap<string, readonly (readonly [string, string])[]>

let marked: Rewrites | undefined
let telling: readonly Rewrites[] | undefined
let hinted: ReadonlyMap<string, Rewrites> | undefined

/**
 * @param token A Latin token.
 * @param hint Language or country of the spelling.
 * @returns Readings in a-z, the plain fold first.
 */
export function romaniseLatin(token: string, hint?: NameHint): readonly string[] {
  const out: string[] = []
  const plain = foldLatin(token).replaceAll(' ', '')
  addVariant(out, plain)
  const lower = token.toLowerCase()
  const hasMarks = !isAscii(lower)
  if (hasMarks) {
    marked ??= rewritesOf(LATIN_MARKED)
    addVariant(out, foldLatin(rewritten(lower.normalize('NFC'), marked)).replaceAll(' ', ''))
  }
  const own = rewritesByHint(hint)
  if (own !== undefined) {
    addVariant(out, foldLatin(rewritten(lower.normalize('NFC'), own)).replaceAll(' ', ''))
    return out
  }
  telling ??= LATIN_TELLING.map(rewritesOf)
  for (const rewrites of telling) addVariant(out, rewritten(plain, rewrites))
  return out
}

function rewritesByHint(hint: NameHint | undefined): Rewrites | undefined {
  if (hint === undefined) return undefined
  if (!hinted) {
    const map = new Map<string, Rewrites>()
    for (const line of LATIN_REWRITES) {
      const [names = '', packed = ''] = line.split(':')
      for (const name of names.split(' ')) map.set(name, rewritesOf(packed))
    }
    hinted = map
  }
  const language = hint.language?.toLowerCase().split('-')[0]
  return (language === undefined ? undefined : hinted.get(language)) ?? hinted.get(hint.country ?? '')
}

function rewritesOf(packed: string): Rewrites {
  const out = new Map<string, (readonly [string, string])[]>()
  for (const word of packed.split(' ')) {
    const [from = '', to = ''] = word.split('>')
    const key = from[0] === '^' ? (from[1] as string) : (from[0] as string)
    const list = out.get(key) ?? []
    list.push([from, to])
    out.set(key, list)
  }
  for (const list of out.values()) list.sort((a, b) => b[0].length - a[0].length)
  return out
}

function rewritten(token: string, rewrites: Rewrites): string {
  let out = ''
  let i = 0
  scan: while (i < token.length) {
    for (const [from, to] of rewrites.get(token[i] as string) ?? []) {
      const anchored = from[0] === '^'
      const text = anchored ? from.slice(1) : from
      if ((anchored && i > 0) || !token.startsWith(text, i)) continue
      out += to
      i += text.length
      continue scan
    }
    out += token[i++]
  }
  return out
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false
  return true
}
