/** What columns are by their headers, and by the columns beside them. */
import type { WhoseColumn } from '../forms/whose-column.ts'
import { findBirthParts } from '../headers/birth-parts.ts'
import { findPlace } from '../headers/find-place.ts'
import { findRole } from '../headers/find-role.ts'
import { findDatedAge } from '../headers/header-age.ts'
import { findCalendar } from '../headers/header-calendar.ts'
import { targetOfWord } from '../headers/header-words.ts'
import { SYNONYMS } from '../headers/synonyms.ts'
import { type FieldTarget, isFieldTarget, splitTarget, type TargetDetail } from '../targets.ts'
import { pairNames } from './name-pairs.ts'
import { settleAges } from './settle-ages.ts'
import { settleNames, settleRelatives } from './settle-names.ts'

/**
 * Finds the columns of whoever is sought, or of the one person of a row, and by themselves those of the enquirer.
 * @param whose whom each column is about, and its key
 * @param targets what is known; added to in place
 * @param details what more is known of columns; added to in place
 */
export function findTargetsOfBoth(
  whose: readonly WhoseColumn[],
  targets: (FieldTarget | undefined)[],
  details: Map<number, TargetDetail>,
): void {
  const ofEnquirer = whose.map(({ key, of }, i) =>
    of === 'enquirer' && targets[i] === undefined ? key : undefined,
  )
  findTargets(
    whose.map(({ key }, i) => (ofEnquirer[i] === undefined ? key : undefined)),
    targets,
    details,
  )
  const own: (FieldTarget | undefined)[] = whose.map(() => undefined)
  findTargets(ofEnquirer, own, details)
  own.forEach((target, i) => {
    const prefixed = `enquirer.${target}`
    if (target !== undefined && isFieldTarget(prefixed)) targets[i] = prefixed
  })
}

/**
 * Finds what the columns of one person are, by their keys.
 * @param found undefined where a column is another person's
 * @param targets what is known; added to in place
 */
function findTargets(
  found: readonly (string | undefined)[],
  targets: (FieldTarget | undefined)[],
  details: Map<number, TargetDetail>,
): void {
  const open = (): (string | undefined)[] =>
    found.map((key, i) => (targets[i] === undefined ? key : undefined))
  for (const [index, target] of findBirthParts(open())) targets[index] = target
  applySynonyms(open, targets)
  pairNames(open(), targets)
  open().forEach((key, i) => {
    const found = key === undefined ? undefined : (findCalendar(key) ?? findDatedAge(key))
    if (found === undefined || targets.includes(found.target)) return
    targets[i] = found.target
    details.set(i, found)
  })
  open().forEach((key, i) => {
    if (key !== undefined) targets[i] = key === '' ? 'ignore' : (findRole(key) ?? findPlace(key))
  })
  applyWords(open(), targets, details)
  // Beside its camp a shelter is a number within it, and a place has but one text.
  const shelter = found.findIndex((key, i) => key === 'shelter' && targets[i] === 'place.current.text')
  if (shelter >= 0 && targets.some((target, i) => i !== shelter && target?.startsWith('place.current.')))
    targets[shelter] = undefined
  settleAges(found, targets, details)
  settleNames(found, targets)
  settleRelatives(targets)
}

function applySynonyms(open: () => (string | undefined)[], targets: (FieldTarget | undefined)[]): void {
  for (const { target, overflow, headers } of SYNONYMS) {
    let taken = targets.includes(target)
    for (const word of headers.split(' ')) {
      open().forEach((key, i) => {
        if (key !== word) return
        targets[i] = taken ? (overflow ?? target) : target
        taken = true
      })
    }
  }
}

/** What headers are called in other languages. Which column is the id is asked of the values. */
function applyWords(
  open: readonly (string | undefined)[],
  targets: (FieldTarget | undefined)[],
  details: Map<number, TargetDetail>,
): void {
  open.forEach((key, i) => {
    const word = key === undefined ? undefined : targetOfWord(key)
    if (word === undefined || word === 'id') return
    const { target, ...detail } = splitTarget(word)
    targets[i] = targets.includes(target) ? (OVERFLOW.get(target) ?? target) : target
    if (targets[i] === target) details.set(i, detail)
  })
}

const OVERFLOW: ReadonlyMap<FieldTarget, FieldTarget> = new Map(
  SYNONYMS.flatMap(({ target, overflow }) => (overflow ? [[target, overflow] as const] : [])),
)
