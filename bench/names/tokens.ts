import { codeWord } from '../../src/compare/names/words/token-code.ts'
import { tableFor, tokenBits } from '../../src/compare/names/words/token-bits.ts'
import { scriptOf } from '../../src/normalise/text/script.ts'
import { sample } from './full-names.ts'
import { tokenOf } from './token-of.ts'
import { readTokenPairs } from './token-pairs.ts'

/** R@1 of single names of the held-out tenth among 2,000 Latin names of the language. */
export function tokenRetrieval(): readonly {
  readonly language: string
  readonly queries: number
  readonly at1: number
}[] {
  const pairs = readTokenPairs()
  return ['ar', 'he', 'ru', 'ko', 'ja', 'zh', 'fa'].map((language) => {
    const own = pairs.filter((p) => p.lang === language)
    const heldOut = own.filter((p) => p.heldOut)
    const names = [...new Set([...heldOut, ...own].map((p) => p.latin))].slice(0, 2000)
    const coded = names.map((latin) => tokenOf(codeWord, latin, [latin]))
    const queries = sample(
      heldOut.filter((p) => names.includes(p.latin)),
      300,
    )
    const truth = new Map<string, Set<string>>()
    for (const p of own) truth.set(p.native, (truth.get(p.native) ?? new Set()).add(p.latin))
    let hits = 0
    for (const q of queries) {
      const script = scriptOf(q.native)
      const token = tokenOf(codeWord, q.native, q.variants)
      const table = tableFor(script, 'Latin')
      const scores = coded.map((c) => tokenBits(token, c, table))
      const best = Math.max(...scores)
      const top = names.filter((_, i) => scores[i] === best)
      hits += top.filter((n) => truth.get(q.native)?.has(n)).length / top.length
    }
    return { language, queries: queries.length, at1: hits / queries.length }
  })
}
