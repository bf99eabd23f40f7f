/** Mentions of relatives, and names that people bear themselves, by the number of their name. */
import type { Dictionary } from '../../encode/dictionary.ts'
import { mentionOf } from '../../encode/names/name-value.ts'
import { sharedInt32 } from '../../internal/shared-arrays.ts'
import type { RelationRole } from '../../record/types.ts'
import { kinCode } from '../kin-code.ts'
import { neutralKin } from '../../record/kinship/relation.ts'

/** Plain data, made once for all threads. */
export interface MentionNames {
  /** How many names there are; a name that is a mention's and an owner's is one. */
  readonly count: number
  /** By mention, and by owner, the number of the name. */
  readonly nameOf: Int32Array
  readonly ownerOf: Int32Array
  /** By mention the code of its relation without sex (kin-code.ts), and which of those roles that everybody has once it is, or 0. */
  readonly kinOf: Uint8Array
  readonly roleOf: Uint8Array
  /** By mention 1 where the record does not list it, and it follows from its household. */
  readonly isDerived: Uint8Array
  /** Of each name a mention of it, or ~ an owner. */
  readonly sources: Int32Array
}

/** Values of {@link MentionNames.roleOf}. */
export const MOTHER = 1
export const FATHER = 2
export const SPOUSE = 3
const ROLES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['mother', MOTHER],
  ['father', FATHER],
  ['spouse', SPOUSE],
  ['husband', SPOUSE],
  ['wife', SPOUSE],
])

/** Texts that are looked at together: of many names no text is kept. */
const AT_ONCE = 1024

/**
 * @param mentions values of listed relatives
 * @param owners names that people bear themselves
 */
export function mentionNames(mentions: Dictionary, owners: Dictionary | undefined): MentionNames {
  const ids = new Map<string, number>()
  const nameOf = sharedInt32(mentions.size)
  const ownerOf = sharedInt32(owners?.size ?? 0)
  const [kinOf, roleOf] = [new Uint8Array(mentions.size), new Uint8Array(mentions.size)]
  const derived = new Uint8Array(mentions.size)
  const intern = (name: string): number => {
    let id = ids.get(name)
    if (id === undefined) ids.set(name, (id = ids.size))
    return id
  }
  forTexts(mentions, (mention, at) => {
    const { role, name, isDerived } = mentionOf(mention)
    kinOf[at] = kinCode(neutralKin(role as RelationRole))
    roleOf[at] = ROLES.get(role) ?? 0
    derived[at] = Number(isDerived)
    nameOf[at] = intern(name)
  })
  if (owners !== undefined) forTexts(owners, (name, at) => void (ownerOf[at] = intern(name)))
  const sources = sharedInt32(ids.size)
  for (const [owner, id] of ownerOf.entries()) sources[id] = ~owner
  for (const [mention, id] of nameOf.entries()) sources[id] = mention
  return { count: ids.size, nameOf, ownerOf, kinOf, roleOf, isDerived: derived, sources }
}

function forTexts(dictionary: Dictionary, take: (text: string, id: number) => void): void {
  for (let from = 0; from < dictionary.size; from += AT_ONCE) {
    const texts = dictionary.texts(from, Math.min(dictionary.size, from + AT_ONCE))
    for (let n = 0; n < texts.length; n++) take(texts[n]!, from + n)
  }
}
