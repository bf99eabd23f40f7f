/**
 * Kin patterns in chains of names. Where a person is called by the given name, then the father's, then the
 * grandfather's, relatives share the tail of the chain: the son's name holds the father's whole name, siblings
 * differ in the first name only, and "X son of Y" against "Y son of X" is another person.
 */
import { givenNameClass } from '../../../data/name-variants.ts'
import { particleClass } from '../../../data/particles.ts'
import { isChainName, isGivenKunya, isPrefixName } from '../../../data/chain-names.ts'
import { isBurmese } from '../../../data/burmese-syllables.ts'
import type { NameToken, StructuredName } from '../../../normalise/types.ts'
import { isWesternBeforeChinese } from '../../../normalise/structure/western-given.ts'
import type { AlignedPair } from '../words/pair-kind.ts'
import type { NameFlag } from '../alignment/name-alignment.ts'

/** Bits from which an aligned pair counts as agreeing. */
const AGREES = 2.5

/** The kin pattern that an alignment shows, if any. */
export function kinPattern(
  a: StructuredName,
  b: StructuredName,
  pairs: readonly AlignedPair[],
  unmatchedA: readonly number[],
  unmatchedB: readonly number[],
): NameFlag | undefined {
  if (isParentOf(a, b, pairs, 'a') || isParentOf(b, a, pairs, 'b')) return 'kin-named-after'
  // Every other pattern takes two links.
  if (pairs.length < 2 || pairs.some((p) => p.kind === 'joined')) return undefined
  const links = linksOf(a, b, pairs)
  if (links === undefined || links.length < 2) return undefined
  const restA = unmatchedA.filter((i) => isLink(a.tokens[i]))
  const restB = unmatchedB.filter((i) => isLink(b.tokens[i]))
  if (restB.length === 0 && contains(a, b, links, restA)) return 'kin-contains'
  if (
    restA.length === 0 &&
    contains(
      b,
      a,
      links.map(([x, y]) => [y, x] as const).toSorted((p, q) => p[0] - q[0]),
      restB,
    )
  )
    return 'kin-contains'
  if (restA.length === 0 && restB.length === 0 && (swapped(links) || isFathersName(a, b, links)))
    return 'kin-swapped'
  return sharedChain(a, b, links, restA, restB) ? 'kin-shared-chain' : undefined
}

/** Whether a name only says whose parent its bearer is. */
function isKunya({ role, latin }: NameToken): boolean {
  return role === 'kunya' && !isGivenKunya(latin)
}

/** How "father of" and "mother of" begin where a name is written in one word (Abubakar). */
const PARENT_WORD = /^(?:ab[aiou]|abou|[aou]mm?)/

/** Whether all that one name says is whose parent its bearer is, and the other is the child's. */
function isParentOf(
  kunya: StructuredName,
  child: StructuredName,
  pairs: readonly AlignedPair[],
  side: 'a' | 'b',
): boolean {
  if (kunya.tokens.length !== 2 || !isKunya(kunya.tokens[1]!)) return false
  const given = child.tokens.findIndex(isLink)
  if (given !== 0 || PARENT_WORD.test(child.tokens[given]!.latin[0] ?? '')) return false
  const other = side === 'a' ? 'b' : 'a'
  return pairs.some((pair) => pair[side].includes(1) && pair[other].includes(given))
}

/** Both names have a middle name, and one has one more between its first and its last name. */
export function middleNameMissing(
  a: StructuredName,
  b: StructuredName,
  pairs: readonly AlignedPair[],
  unmatchedA: readonly number[],
  unmatchedB: readonly number[],
): boolean {
  if (a.script !== b.script || pairs.length < 3) return false
  const countA = linksBefore(a, a.tokens.length)
  const countB = linksBefore(b, b.tokens.length)
  if (Math.abs(countA - countB) !== 1) return false
  let rest = 0
  for (const i of unmatchedA) if (isLink(a.tokens[i])) rest++
  for (const i of unmatchedB) if (isLink(b.tokens[i])) rest++
  if (rest !== 1) return false
  const links = linksOf(a, b, pairs)
  if (links === undefined || links.length < 3) return false
  const inOrder = links.every(([x, y], i) => {
    const before = links[i - 1]
    return before === undefined || (x > before[0] && y > before[1])
  })
  const [first] = links
  const last = links.at(-1)
  return inOrder && first?.[0] === 0 && first[1] === 0 && last?.[0] === countA - 1 && last[1] === countB - 1
}

type Link = readonly [number, number]

/** Aligned positions among the tokens that are links of a chain, in the order of a; undefined if one disagrees. */
function linksOf(
  a: StructuredName,
  b: StructuredName,
  pairs: readonly AlignedPair[],
): readonly Link[] | undefined {
  const out: Link[] = []
  let isInOrder = true
  for (const pair of pairs) {
    if (!pair.a.some((i) => isLink(a.tokens[i]))) continue
    if (pair.bits < AGREES) return undefined
    const [x, y] = [pair.a[0]!, pair.b[0]!]
    if (!isLink(a.tokens[x]) || !isLink(b.tokens[y])) continue
    const link: Link = [linksBefore(a, x), linksBefore(b, y)]
    if (out.length > 0 && out.at(-1)![0] > link[0]) isInOrder = false
    out.push(link)
  }
  return isInOrder ? out : out.sort((p, q) => p[0] - q[0])
}

/** How many links of a chain stand before a token. */
function linksBefore({ tokens }: StructuredName, end: number): number {
  let count = 0
  for (let at = 0; at < end; at++) if (isLink(tokens[at])) count++
  return count
}

function isLink(token: NameToken | undefined): boolean {
  return (
    token !== undefined &&
    token.role !== 'particle' &&
    token.role !== 'title' &&
    token.role !== 'nickname' &&
    !isKunya(token) &&
    token.role !== 'generation' &&
    (token.latin[0]?.length ?? 0) > 1
  )
}

/**
 * `whole` is in `longer`, in order, behind its first name; or in front of the rest, for Burmese names. In a culture of
 * chains the order does not save it: a brother named after his grandfather is not the child whose given name is missing.
 */
function contains(
  longer: StructuredName,
  whole: StructuredName,
  links: readonly Link[],
  rest: readonly number[],
): boolean {
  if (links.length < 2 || rest.length === 0) return false
  if (!links.every(([, y], i) => y === i) && !isChain(longer)) return false
  const start = links[0]![0]
  if (!links.every(([x], i) => x === start + i)) return false
  const tokens = longer.tokens.filter(isLink)
  if (start === 0) return rest.length >= 2 && isBurmese(tokens) && isBurmese(whole.tokens)
  if (
    start !== 1 ||
    isPrefixName(tokens[0]!.latin) ||
    isWesternBeforeChinese(tokens.map(({ latin }) => latin[0]!))
  )
    return false
  return links.length >= 3 || isChain(longer) || isChain(whole)
}

/** X son of Y and Y son of X, where both say so. */
function isFathersName(a: StructuredName, b: StructuredName, links: readonly Link[]): boolean {
  return links.length === 2 && links[0]![1] === 1 && links[1]![1] === 0 && saysChildOf(a) && saysChildOf(b)
}

function saysChildOf({ tokens }: StructuredName): boolean {
  return tokens.some(({ role, native }, at) => {
    if (at === 0 || role !== 'particle') return false
    const kind = particleClass(native)
    return kind === 'son' || kind === 'daughter'
  })
}

/** Only the first two names change places, before at least one that stays. */
function swapped(links: readonly Link[]): boolean {
  return (
    links.length >= 3 &&
    links[0]?.[1] === 1 &&
    links[1]?.[1] === 0 &&
    links.slice(2).every(([x, y]) => x === y)
  )
}

function sharedChain(
  a: StructuredName,
  b: StructuredName,
  links: readonly Link[],
  restA: readonly number[],
  restB: readonly number[],
): boolean {
  return (
    links.length >= 2 &&
    restA.includes(a.tokens.findIndex(isLink)) &&
    restB.includes(b.tokens.findIndex(isLink)) &&
    links.every(([x, y]) => x === y && x > 0) &&
    (links.length >= 3 || isChain(a) || isChain(b))
  )
}

/**
 * Aligned pairs of two chains in which the same ancestors stand in another order, first of each side: Muhammad Ahmad Ali and Muhammad Ali
 * Ahmad have other fathers. A chain that a form began at another link keeps its order; undefined for all other names.
 */
export function otherOrder(
  a: StructuredName,
  b: StructuredName,
  pairs: readonly AlignedPair[],
): readonly [number, number] | undefined {
  if (pairs.length < 3) return undefined
  const links = linksOf(a, b, pairs)
  if (links === undefined || links.length < 3 || !(isChain(a) || isChain(b))) return undefined
  const falls = links.filter(([, y], i) => y > links[(i + 1) % links.length]![1])
  if (falls.length <= 1) return undefined
  const at = links.findIndex(([, y], i) => i + 1 < links.length && y > links[i + 1]![1])
  const place = (name: StructuredName, link: number): number =>
    name.tokens.findIndex((token, n) => isLink(token) && linksBefore(name, n) === link)
  return [place(a, links[at]![0]), place(b, links[at]![1])]
}

/** Confidence from which a word is a family name for its place before a comma or its capitals: its place tells nothing more. */
const SURE_FAMILY = 0.75

/**
 * Whether all words agree and stand in the order of another person's name: a chain that begins at another link (Yusuf Ahmed Mohamed, Ahmed
 * Mohamed Yusuf), or two last words that change places behind one that stays (Ana Torres Vega, Ana Vega Torres; Kim Min Su, Kim Su Min).
 * Forms do the same to one person's name, so that it is no conflict.
 */
export function inOrderOfAnother(
  a: StructuredName,
  b: StructuredName,
  pairs: readonly AlignedPair[],
): boolean {
  if (pairs.length < 3 || saysFamily(a) || saysFamily(b)) return false
  const links = linksOf(a, b, pairs)
  const count = links?.length ?? 0
  if (links === undefined || count < 3) return false
  if (linksBefore(a, a.tokens.length) !== count || linksBefore(b, b.tokens.length) !== count) return false
  const places = links.map(([, y]) => y)
  if (places[0] === 0)
    return places.every((y, x) => y === (x < count - 2 ? x : x === count - 1 ? count - 2 : count - 1))
  return (
    (isChain(a) || isChain(b)) &&
    places.every((y, x) => y === (places[0]! + x) % count) &&
    beginsWithGiven(a) &&
    beginsWithGiven(b)
  )
}

/** How names of origin end, which forms put first (Hosseini, Rahmany). */
const OF_ORIGIN = /.{4}[iy]$/

/** Whether a name begins with a word that is known as a given name, and not with a family's that a form put there. */
function beginsWithGiven({ tokens }: StructuredName): boolean {
  const { role, latin } = tokens[0]!
  if (role === 'particle') return false
  return isChainName(latin) || (givenNameClass(latin) !== undefined && !OF_ORIGIN.test(latin[0] ?? ''))
}

function saysFamily({ tokens }: StructuredName): boolean {
  return tokens.some(({ role, confidence }) => role === 'family' && confidence >= SURE_FAMILY)
}

/** A name of a culture that chains ancestors, as its script, particles or words tell. */
function isChain(name: StructuredName): boolean {
  if (name.script === 'Arabic' || name.script === 'Ethiopic') return true
  return name.tokens.some((t) => t.role === 'father' || isChainName(t.latin))
}
