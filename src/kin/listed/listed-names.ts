/** Names of listed relatives, each taken apart once, and how well two of them agree (listed-agreement.ts), by the ids of mentions. */
import type { Dictionary } from '../../encode/dictionary.ts'
import { mentionOf, structuredOf } from '../../encode/names/name-value.ts'
import { recentReader } from '../../encode/names/recent-names.ts'
import { isShared, nameReader } from '../../encode/names/shared-names.ts'
import type { Steps } from '../../internal/pace.ts'
import type { StructuredName } from '../../normalise/types.ts'
import { createListedAgreement } from './listed-agreement.ts'
import { type MentionNames, mentionNames } from './mention-names.ts'
import { createMentionSounds, type MentionSounds } from './mention-sounds.ts'
import { kinCode } from '../kin-code.ts'
import { type Kin, KINS } from '../../record/kinship/relation.ts'

export interface ListedNames {
  /** By mention, as in {@link MentionNames}. */
  readonly kinOf: Uint8Array
  readonly roleOf: Uint8Array
  readonly isDerived: Uint8Array
  /** Bits for two mentions' names being one person's, 0 where they aren't alike. Symmetric. */
  bits(a: number, b: number): number
  /**
   * Is the person of this name (of the column `name`) called as a mention of a close relative is? Of one that is derived it is not asked:
   * somebody registered twice in one household would be told apart by it.
   */
  readonly isCalled: (name: number, mention: number) => boolean
  /** Is a sibling called exactly as this name? Of one record both are one person: lists of a mother's children have all of them. */
  readonly isSame: (name: number, mention: number) => boolean
  /** Whether `bits` of two mentions may be above 0, as far as sounds tell. Symmetric. */
  mayAgree(a: number, b: number): boolean
  /** Whether `isCalled` may hold, as far as sounds tell. */
  readonly mayBeCalled: (name: number, mention: number) => boolean
  /** By mention, and by owner, the number of the name; and whether two names, by number, may have one given name. */
  readonly nameOf: Int32Array
  readonly ownerOf: Int32Array
  readonly mayShareGiven: (a: number, b: number) => boolean
  /** Fetches how the first `count` names sound, by number, and gives what it is no use to know. */
  readonly touch: (names: Int32Array, count: number) => number
  /** Takes the name of an owner that somebody took apart, so that how it sounds is known without doing that again. */
  readonly hear: (owner: number, name: StructuredName) => void
  /** What another thread may begin with. */
  readonly tables: () => Steps<ListedTables>
}

/** What is made once for all threads; plain data. */
export interface ListedTables {
  readonly names: MentionNames
  readonly sounds: MentionSounds
}

/** Who isn't the person: for grandparents and cousins, namesakes are custom. */
const CLOSE: readonly Kin[] = ['parent', 'child', 'sibling', 'spouse']
const SIBLING = kinCode('sibling')
const isClose: Uint8Array = /* @__PURE__ */ Uint8Array.from(KINS, (kin) => Number(CLOSE.includes(kin)))

/**
 * @param mentions values of listed relatives
 * @param owners names that people bear themselves
 * @param made tables of the same dictionaries, made by another thread
 */
export function createListedNames(
  mentions: Dictionary,
  owners: Dictionary | undefined,
  made?: ListedTables,
): ListedNames {
  const names = made?.names ?? mentionNames(mentions, owners)
  const { count, nameOf, ownerOf, kinOf, roleOf, isDerived, sources } = names
  const textBy = (id: number): string => {
    const source = sources[id]!
    return source >= 0 ? mentionOf(mentions.text(source)).name : owners!.text(~source)
  }
  const structuredBy = nameTaker(mentions, owners, sources, textBy)
  // Of names that nobody shares each is heard once: what the memo holds then is rather for those that are compared.
  const heardBy = isShared(mentions) ? structuredBy : (id: number) => structuredOf(textBy(id))
  const sounds = createMentionSounds(count, heardBy, isShared(mentions), made?.sounds)
  const { mayAgree } = sounds
  const tellsApart = (mention: number): boolean => isClose[kinOf[mention]!] === 1 && isDerived[mention] === 0
  const { halfBits, isCalled } = createListedAgreement({ count, textBy, structuredBy, mayAgree })
  return {
    kinOf,
    roleOf,
    isDerived,
    nameOf,
    ownerOf,
    mayShareGiven: sounds.mayShareGiven,
    touch: sounds.touch,
    hear: (owner, name) => sounds.hear(ownerOf[owner]!, name),
    *tables() {
      return { names, sounds: yield* sounds.all() }
    },
    bits: (a, b) => halfBits(nameOf[a]!, nameOf[b]!) / 2,
    isCalled: (name, mention) =>
      tellsApart(mention) &&
      (ownerOf[name] === nameOf[mention] || isCalled(ownerOf[name]!, nameOf[mention]!)),
    isSame: (name, mention) => kinOf[mention] === SIBLING && ownerOf[name] === nameOf[mention],
    mayAgree: (a, b) => mayAgree(nameOf[a]!, nameOf[b]!),
    mayBeCalled(name, mention) {
      const [x, y] = [ownerOf[name]!, nameOf[mention]!]
      return tellsApart(mention) && (x === y || mayAgree(x, y))
    },
  }
}

/** Takes names apart by their number: with others who do where they are shared, so that they are met again. */
function nameTaker(
  mentions: Dictionary,
  owners: Dictionary | undefined,
  sources: Int32Array,
  textBy: (id: number) => string,
): (id: number) => StructuredName {
  if (!isShared(mentions)) return recentReader(textBy)
  const mentionBy = nameReader(mentions)
  const ownerBy = owners && nameReader(owners)
  return (id) => {
    const source = sources[id]!
    return source >= 0 ? mentionBy(source) : ownerBy!(~source)
  }
}
