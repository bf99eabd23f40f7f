import { compoundWord } from './compound-word.ts'
import type { Culture } from './culture.ts'
import type { Rng, Word } from './types.ts'
import { zipfPick } from './zipf.ts'

/** A given name, and the part of it that the children carry in a chain of names. */
export interface GivenName {
  readonly given: Word
  readonly root: Word
}

/**
 * Draws a given name.
 * @param generation a first syllable that brothers or sisters share (Chinese, Korean)
 */
export function drawGiven(culture: Culture, female: boolean, rng: Rng, generation?: Word): GivenName {
  const { words } = culture.table
  const own = words[female ? 'female' : 'male']!
  const root = zipfPick(rng, own)
  if (rng() >= culture.compound)
    return { given: culture.system === 'family-first' ? upper(root) : root, root }
  const firsts = words[female && words['second'] ? 'second' : 'first']
  switch (culture.id) {
    case 'afghan': {
      if (female) return { given: root, root }
      const first = zipfPick(rng, words['first']!)
      const given = compoundWord(first, zipfPick(rng, words['second']!), {
        native: first.native.endsWith('ال') ? '' : ' ',
        latin: [' '],
      })
      return { given, root: given }
    }
    case 'south-sudanese':
      return { given: compoundWord(zipfPick(rng, firsts!), root, culture.joint), root }
    case 'rohingya': {
      const given = compoundWord(zipfPick(rng, firsts!), root, culture.joint)
      return { given, root: given }
    }
    default: {
      const first = generation ?? zipfPick(rng, own)
      let given = compoundWord(
        first,
        first.id === root.id ? own[(own.indexOf(root) + 1) % own.length]! : root,
        culture.joint,
      )
      // Burmese names have two to four syllables.
      if (culture.id === 'burmese' && rng() < 0.5)
        given = compoundWord(given, zipfPick(rng, own), culture.joint)
      return { given, root: given }
    }
  }
}

function upper(word: Word): Word {
  const [first, ...more] = word.spellings.map((s) => s.charAt(0).toUpperCase() + s.slice(1))
  return { ...word, spellings: [first ?? '', ...more] }
}
