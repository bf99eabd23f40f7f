import { isListed } from '../../data/name-variants.ts'
import type { Script } from '../../normalise/types.ts'

/**
 * Particles that registries write on to the surname behind them, or leave out (Vandijk, Dijk; Alhassan, Hassan; Delacruz, Cruz). Of hand-labelled
 * surnames of which one is such a particle and the other, people called 328 of 334 pairs one name (tfmorris/Names, the part that may be
 * learned from; `tsx bench/eval-look-alikes.ts`).
 */
const JOINED =
  /^(?:al|el|van(?:der|den)?|von|dela|del|des|de|du|da|di|la|le|mac|mc|fitz|saint|st|ben|ap)(?=.{4})/
/** What a word can begin with: Dilshod is no Lshod. */
const ONSET = /^(?:[aeiouy]|[^aeiouy]h?[aeiouylrw]|s[cklmnpqt])/

/** @returns What is left of a Latin word, a to z, without a particle that was written on to it; undefined for all others, listed names among them (Leonard). */
export function withoutJoinedParticle(latin: string): string | undefined {
  const particle = JOINED.exec(latin)?.[0]
  if (particle === undefined) return undefined
  const rest = latin.slice(particle.length)
  return ONSET.test(rest) && !isListed([latin]) ? rest : undefined
}

/** Scripts of transcriptions that write the Arabic article on to its word. */
const WITH_ARTICLE: ReadonlySet<Script> = new Set<Script>(['Katakana', 'Hangul'])
const ARTICLE = /^al(?=.{4})/

/** @returns What is left of a transcription's readings without an Arabic article that was written on to it (알무카파: Muqaffa); empty for nearly all words. */
export function withoutArticle(latin: readonly string[], script: Script): readonly string[] {
  if (!WITH_ARTICLE.has(script)) return NONE
  return latin.filter((reading) => ARTICLE.test(reading)).map((reading) => reading.replace(ARTICLE, ''))
}

const NONE: readonly string[] = []
