/**
 * What to ask before any news is given: facts that one record or both hold and that the evidence has not used, so that a
 * right answer is new evidence and not an echo of what the claimant already said (Interagency guidance on unaccompanied
 * and separated children: answers of adult and child have to agree before they meet). A question never holds its answer.
 */
import { requireContributions } from '../score/require-contributions.ts'
import { requireRecord } from '../record/require-record.ts'
import type { PersonRecord, PlaceKind, RelationRole, UncertainDate } from '../record/types.ts'
import type { Contribution } from '../score/explanation.ts'

/** Who is asked, of whose record: the answer stands on the other one. */
export type AskedSide = 'left' | 'right' | 'either'

/** A question to a claimant, without its answer. */
export interface VerificationQuestion {
  /** Stable name of the fact: `relative.mother.name`, `place.separated_at`, `birth.day`. */
  readonly topic: string
  /** In English, without names, dates or places. */
  readonly question: string
  /** The person of which record is asked; `either` where both records hold the answer. */
  readonly ask: AskedSide
  /** Where the answer can be checked. */
  readonly answerOn: 'left' | 'right' | 'both'
}

/** A fact, its question, and the features by which it would have been evidence. */
interface Fact {
  readonly topic: string
  readonly question: string
  readonly features: readonly string[]
}

/** Order is that of worth: what an outsider can't know first. */
const ROLES: readonly (readonly [RelationRole, string])[] = [
  ['mother', 'the mother'],
  ['sibling', 'a brother or sister'],
  ['brother', 'a brother'],
  ['sister', 'a sister'],
  ['grandparent', 'a grandparent'],
  ['aunt', 'an aunt'],
  ['uncle', 'an uncle'],
  ['child', 'a child'],
  ['son', 'a son'],
  ['daughter', 'a daughter'],
  ['spouse', 'the husband or wife'],
  ['husband', 'the husband'],
  ['wife', 'the wife'],
  ['cousin', 'a cousin'],
  ['guardian', 'the guardian'],
  ['father', 'the father'],
  ['parent', 'a parent'],
]
const PLACES: readonly (readonly [PlaceKind, string])[] = [
  ['separated_at', 'Where was the family separated?'],
  ['last_seen', 'Where was the person last seen?'],
  ['origin', 'Which place does the family come from?'],
  ['birth', 'Where was the person born?'],
  ['residence', 'Where did the family live?'],
]
const PARTS: readonly (readonly ['grandfather' | 'nickname' | 'clan', string])[] = [
  ['nickname', 'What was the person called at home?'],
  ['grandfather', "What is the grandfather's name?"],
  ['clan', 'Which clan does the family belong to?'],
]

/**
 * What to ask a claimant before any news is given: facts that one record or both hold and that the evidence has not used. Never the
 * answers.
 *
 * @param contributions of the pair's {@link Explanation}: what was compared, and what was missing
 * @throws {InputError} `not-a-record`, `not-an-explanation`
 * @returns most useful first: what both records hold but nothing compared, then what one of them holds
 *
 * @example
 * ```ts
 * import { comparePersons, defaultModel, verificationQuestions } from 'kinmatch'
 *
 * const child = { id: 'c', names: [{ full: 'Adam' }], relatives: [{ role: 'mother', names: [{ full: 'Amina' }] }] } as const
 * const sought = { id: 's', names: [{ full: 'Adam' }] }
 * const { contributions } = await comparePersons(child, sought, defaultModel())
 * verificationQuestions(child, sought, contributions)[0]?.question //=> 'What is the name of the mother?'
 * ```
 */
export function verificationQuestions(
  left: PersonRecord,
  right: PersonRecord,
  contributions: readonly Contribution[],
): VerificationQuestion[] {
  requireRecord(left, () => 'the left record')
  requireRecord(right, () => 'the right record')
  requireContributions(contributions)
  const used = new Set(contributions.filter(({ level }) => level !== 'missing').map(({ feature }) => feature))
  const [onLeft, onRight] = [factsOf(left), factsOf(right)]
  const questions: VerificationQuestion[] = []
  for (const [topic, fact] of new Map([...onLeft, ...onRight])) {
    const [knownLeft, knownRight] = [onLeft.has(topic), onRight.has(topic)]
    if (
      // The comparison of relatives looks at those in a role that both sides know.
      fact.features.some(
        (feature) => used.has(feature) && (feature !== 'relatives' || (knownLeft && knownRight)),
      ) &&
      !(knownLeft !== knownRight && topic.startsWith('birth.'))
    )
      continue
    questions.push({
      topic,
      question: fact.question,
      ask: knownLeft && knownRight ? 'either' : knownLeft ? 'right' : 'left',
      answerOn: knownLeft && knownRight ? 'both' : knownLeft ? 'left' : 'right',
    })
  }
  const worth = new Map(ORDER.map((topic, at) => [topic, at]))
  return questions.sort(
    (a, b) =>
      Number(b.ask === 'either') - Number(a.ask === 'either') || worth.get(a.topic)! - worth.get(b.topic)!,
  )
}

const ORDER: readonly string[] = [
  ...ROLES.flatMap(([role]) => [`relative.${role}.name`]),
  ...PARTS.map(([role]) => `name.${role}`),
  ...PLACES.slice(0, 2).map(([kind]) => `place.${kind}`),
  'separation.date',
  ...ROLES.flatMap(([role]) => [`relative.${role}.birth`]),
  ...PLACES.slice(2).map(([kind]) => `place.${kind}`),
  'birth.day',
]

function factsOf(record: PersonRecord): Map<string, Fact> {
  const facts = new Map<string, Fact>()
  const add = (topic: string, question: string, ...features: string[]): void =>
    void facts.set(topic, { topic, question, features })
  for (const [role, who] of ROLES) {
    const own = (record.relatives ?? []).filter((relative) => relative.role === role)
    if (own.some(({ names }) => names.length > 0))
      add(`relative.${role}.name`, `What is the name of ${who}?`, 'relatives', ...(PART_OF[role] ?? []))
    if (own.some(({ birth }) => isKnown(birth)))
      add(`relative.${role}.birth`, `When was ${who} born?`, `relative.${role}.birth`)
  }
  const parts = record.names.flatMap(({ parts: own, kind }) => [
    ...(own ?? []).map(({ role }) => role as string),
    kind,
  ])
  for (const [role, question] of PARTS) if (parts.includes(role)) add(`name.${role}`, question, role)
  for (const [kind, question] of PLACES)
    if (record.places?.some((place) => place.kind === kind))
      add(`place.${kind}`, question, ...(PLACE_FEATURES[kind] ?? [`place.${kind}`]))
  if (record.places?.some(({ kind, at }) => kind === 'separated_at' && isKnown(at)))
    add('separation.date', 'When was the family separated?', 'place.separated_at.date')
  const { birth } = record
  if (birth?.month !== undefined && birth.day !== undefined && birth.basis !== 'default')
    add('birth.day', 'On which day and month was the person born?', 'birth')
  return facts
}

/** Names that are compared as a part of the person's own name. */
const PART_OF: Partial<Record<RelationRole, readonly string[]>> = { father: ['father'], mother: ['mother'] }
const PLACE_FEATURES: Partial<Record<PlaceKind, readonly string[]>> = {
  birth: ['birthPlace'],
  origin: ['birthPlace'],
  residence: ['city', 'suburb', 'street', 'postcode', 'place.residence'],
}

const isKnown = (date: UncertainDate | undefined): boolean =>
  date?.earliest !== undefined || date?.latest !== undefined || date?.month !== undefined
