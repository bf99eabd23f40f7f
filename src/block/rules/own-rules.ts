import type { Column, Population } from '../../encode/population.ts'
import type { BlockingRule, KeyPart } from '../rule.ts'

/** So many records that share a value of a column by chance are few enough to compare. */
const FEW_PARTNERS = 10
/** Rules share one budget, so a table of codes may not ask for more of them than there are of names and births. */
const MOST_WITH_A_NAME = 3
const NAMES: readonly KeyPart[] = [
  { features: ['given', 'family'], code: 'skeleton' },
  { features: ['name'], code: 'nameTokens' },
]

/**
 * Blocking rules for the columns of a file that no template knows: official numbers, and what its own columns hold (codes, notes, trades).
 * One that seldom agrees by chance is a rule by itself, whatever became of the names; one that often does asks for a name as well.
 *
 * @param compared names of the features that are compared
 */
export function ownRules(population: Population, compared: ReadonlySet<string>): BlockingRule[] {
  const own = [...population.columns.values()]
    .filter(({ feature }) => isOwn(feature) && compared.has(feature))
    .map((column) => ({ feature: column.feature, partners: partnersByChance(column, population.linking) }))
    .sort((a, b) => a.partners - b.partners || (a.feature < b.feature ? -1 : 1))
  const alone = own.filter(({ partners }) => partners <= FEW_PARTNERS)
  const withName = own.filter(({ feature }) => feature.startsWith('attribute.')).slice(0, MOST_WITH_A_NAME)
  const name = NAMES.find(({ features }) => features.some((feature) => compared.has(feature)))
  const [first, second] = withName
  return [
    ...alone.map(({ feature }) => ({ name: labelOf(feature), parts: [exact(feature)] })),
    ...(name !== undefined || second === undefined
      ? []
      : [
          {
            name: `${labelOf(first!.feature)} + ${labelOf(second.feature)}`,
            parts: [exact(first!.feature), exact(second.feature)],
          },
        ]),
    ...(name === undefined ? [] : withName).map(({ feature }) => ({
      name: `name + ${labelOf(feature)}`,
      parts: [name!, exact(feature)],
    })),
  ]
}

const isOwn = (feature: string): boolean => feature.startsWith('id.') || feature.startsWith('attribute.')
const labelOf = (feature: string): string => feature.slice(feature.indexOf('.') + 1)
const exact = (feature: string): KeyPart => ({ features: [feature], code: 'exact' })

/** How many records share its value with a record that has one, on average. */
function partnersByChance({ counts: [left, right], present }: Column, linking: boolean): number {
  let pairs = 0
  for (let id = 0; id < left.length; id++)
    pairs += linking ? left[id]! * right[id]! : left[id]! * (left[id]! - 1)
  return pairs / Math.max(1, present[0])
}
