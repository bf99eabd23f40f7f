import type { Column } from '../encode/population.ts'
import type { ComparisonTemplate } from './default-levels.ts'
import { isContact } from './is-contact.ts'
import { isOfAddress } from './is-of-address.ts'
import type { RandomLevels } from './random-levels.ts'

/** What of a chosen comparison says whether it may be of organisations. */
interface Chosen {
  readonly feature: string
  readonly ofOrganisation?: number | undefined
  readonly isOfMany?: boolean
}

/** An organisation that fewer records than this share tells nothing, and so does a column that names them in a smaller share of the records. */
const FEWEST_MEMBERS = 3
const MOSTLY_SHARED = 0.5
const LETTER = /\p{L}/u

/** Values that strangers have in common more often than so name no organisation: a blood group, the domain of everybody's e-mail. */
const RARE = 0.05

/**
 * The level code on which people of one organisation (a company, a school class) are expected to agree, if they do: one domain of
 * e-mails, where these are not an office's for many, else equal values. Undefined for what says who somebody is wherever he works (names,
 * births, sex), and for a column of the file's own whose values name nothing that people share: a height, a date, a number.
 *
 * @param ofMany whether the column is of telephones, e-mails or numbers that many records share
 */
export function codeOfOrganisation(
  column: Column,
  { levels }: ComparisonTemplate,
  ofMany: boolean,
): number | undefined {
  const { feature } = column
  if (ofMany) return 1
  if (feature === 'email') return 1 + levels.findIndex(({ when }) => when.kind === 'emailDomain')
  if (feature.startsWith('attribute.')) return namesShared(column) ? 1 : undefined
  return isContact(feature) || isOfAddress(feature) ? 1 : undefined
}

/** Do most records of a column have a value in words that others have as well? */
function namesShared({ counts: [left, right], present, dictionary }: Column): boolean {
  const isOneSide = left === right
  let sharing = 0
  for (let id = 0; id < left.length; id++) {
    const records = left[id]! + (isOneSide ? 0 : right[id]!)
    if (records >= FEWEST_MEMBERS && LETTER.test(dictionary.text(id))) sharing += records
  }
  return sharing >= MOSTLY_SHARED * (present[0] + (isOneSide ? 0 : present[1]))
}

/**
 * May organisations be told from strangers? Something has to name them, a telephone or an e-mail of many, a domain of e-mails or a column that
 * no template knows, and something else has to be theirs as well.
 */
export function hasOrganisations(chosen: readonly Chosen[], random: RandomLevels): boolean {
  const shared = chosen.filter((choice) => choice.ofOrganisation !== undefined)
  return (
    shared.length > 1 &&
    shared.some((choice) => {
      const mayName = choice.isOfMany || choice.feature === 'email' || choice.feature.startsWith('attribute.')
      if (!mayName) return false
      const shares = random.shares[chosen.indexOf(choice)]!
      const known = 1 - shares[0]!
      const agreeing = shares.slice(1, choice.ofOrganisation! + 1).reduce((a, b) => a + b, 0)
      return known > 0 && agreeing < RARE * known
    })
  )
}
