/** Is a feature one by which people are reached or registered, which the members of a household may have together? */
export const isContact = (feature: string): boolean =>
  feature === 'phone' || feature === 'email' || feature.startsWith('id.')
