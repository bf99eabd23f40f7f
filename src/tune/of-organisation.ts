import type { ChosenComparison } from './choose-comparisons.ts'
import { isContact } from './is-contact.ts'
import { isOfAddress } from './is-of-address.ts'
import type { RandomLevels } from './random-levels.ts'

/** Values that strangers have in common more often than so name no organisation: a blood group, the domain of everybody's e-mail. */
const RARE = 0.05

/**
 * The level code on which people of one organisation (a company, a school class) are expected to agree, if they do: one domain of
 * e-mails, else equal values. Undefined for what says who somebody is wherever he works: names, births, sex.
 */
export function codeOfOrganisation({ feature, template }: ChosenComparison): number | undefined {
  if (feature === 'email') return 1 + template.levels.findIndex(({ when }) => when.kind === 'emailDomain')
  return isContact(feature) || isOfAddress(feature) || feature.startsWith('attribute.') ? 1 : undefined
}

/**
 * May organisations be told from strangers? Something has to name them, a domain of e-mails or a column that no template knows, and
 * something else has to be theirs as well.
 */
export function hasOrganisations(chosen: readonly ChosenComparison[], random: RandomLevels): boolean {
  const shared = chosen.filter((choice) => codeOfOrganisation(choice) !== undefined)
  return (
    shared.length > 1 &&
    shared.some((choice) => {
      if (choice.feature !== 'email' && !choice.feature.startsWith('attribute.')) return false
      const shares = random.shares[chosen.indexOf(choice)]!
      const known = 1 - shares[0]!
      const agreeing = shares.slice(1, codeOfOrganisation(choice)! + 1).reduce((a, b) => a + b, 0)
      return known > 0 && agreeing < RARE * known
    })
  )
}
