import { learnDefaultDays } from '../compare/births/default-days.ts'
import type { Population } from '../encode/population.ts'
import { type Steps, unpaced } from '../internal/pace.ts'
import { isContact } from './is-contact.ts'
import { isOfMany } from './is-of-many.ts'
import { codeOfOrganisation } from './of-organisation.ts'
import { birthTemplate, type ComparisonTemplate, comparisonTemplate } from './default-levels.ts'

export interface ChosenComparison {
  readonly feature: string
  readonly template: ComparisonTemplate
  /** The level code on which people of one organisation agree, if the column may be of organisations. */
  readonly ofOrganisation?: number | undefined
  /** Do many records have a telephone, an e-mail or a number that many others have? */
  readonly isOfMany?: boolean
}

/** Fewer records than this on either side say nothing about a feature. */
const FEWEST = 5
/** Above this share of names outside of one alphabet, names are compared as wholes, by what is known across scripts. */
const OTHER_SCRIPTS = 0.02
/** Parts of names are compared where at least this share of the records with a name has them apart. */
const APART = 0.5

/**
 * The comparisons that a population can carry. Names are compared part by part where both sides keep the parts apart,
 * else as wholes: never both, since the same evidence would count twice.
 */
export function chooseComparisons(population: Population): ChosenComparison[] {
  return unpaced(chooseComparisonsSteps(population))
}

/** {@link chooseComparisons} in steps: births are read for it. */
export function* chooseComparisonsSteps(population: Population): Steps<ChosenComparison[]> {
  const share = (feature: string): number => {
    const [column, names] = [population.columns.get(feature), population.columns.get('name')]
    if (column === undefined || names === undefined) return 0
    return Math.min(column.present[0] / names.present[0], column.present[1] / names.present[1])
  }
  const apart =
    share('given') >= APART && share('family') >= APART && otherScripts(population) <= OTHER_SCRIPTS
  const chosen: ChosenComparison[] = []
  for (const [feature, column] of population.columns) {
    if (column.present[0] < FEWEST || column.present[1] < FEWEST) continue
    if (apart ? feature === 'name' : NAME_PARTS.has(feature)) continue
    const template =
      feature === 'birth'
        ? birthTemplate(yield* learnDefaultDays(column), !apart)
        : comparisonTemplate(feature)
    if (template === undefined) continue
    const ofMany = isContact(feature) && isOfMany(column)
    chosen.push({
      feature,
      template,
      ofOrganisation: codeOfOrganisation(column, template, ofMany),
      ...(ofMany && { isOfMany: true }),
    })
  }
  return chosen
}

const NAME_PARTS = new Set(['given', 'family', 'father', 'grandfather'])

/** Scripts whose names are compared part by part as Latin ones are: alphabets that write every sound, in one spelling for a name. */
const ALPHABETS: ReadonlySet<string> = new Set(['Latin', 'Cyrillic', 'Greek', 'Thai'])

/** Share of the names that are not in the commonest alphabet. */
function otherScripts(population: Population): number {
  const column = population.columns.get('script')
  if (column === undefined) return 0
  const [left, right] = column.counts
  let most = 0
  column.dictionary.strings.forEach((script, id) => {
    if (ALPHABETS.has(script)) most = Math.max(most, left[id]! + (left === right ? 0 : right[id]!))
  })
  return 1 - most / Math.max(1, column.ids.length)
}
