/**
 * How common a name is whatever its spelling. Across scripts the spelling of the native side is unknown: "جونسون" is
 * as common as Johnson, not as rare as the reading "jonson" is on a list, and an agreement is worth what it is worth
 * for either spelling. Names of one voweled skeleton count as one sound, which is as common as its commonest name.
 */
import { knownRarities, UNKNOWN_RARITY } from '../../../data/token-frequencies.ts'
import { voweledSkeleton } from '../../../encode/names/voweled.ts'

/** A shorter sound is shared by too many names that are not spellings of one. */
const SHORTEST = 4
/** What another spelling than the listed one takes off its share, in bits. */
const OTHER_SPELLING = 1

let sounds: ReadonlyMap<string, number> | undefined

/** @returns Bits of surprise, at most those of a name that no list knows. */
export function soundRarity(latin: string): number {
  sounds ??= bySound()
  const sound = voweledSkeleton(latin)
  return sound.length < SHORTEST ? UNKNOWN_RARITY : (sounds.get(sound) ?? UNKNOWN_RARITY)
}

function bySound(): ReadonlyMap<string, number> {
  const out = new Map<string, number>()
  for (const [name, bits] of knownRarities()) {
    const sound = voweledSkeleton(name)
    const known = out.get(sound)
    if (known === undefined || bits + OTHER_SPELLING < known) out.set(sound, bits + OTHER_SPELLING)
  }
  return out
}
