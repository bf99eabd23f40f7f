const PARTS: ReadonlySet<string> = new Set([
  'street',
  'line2',
  'houseNumber',
  'postcode',
  'suburb',
  'city',
  'region',
])

/** Is a feature a part of where somebody lives, which changes with the others when somebody moves? */
export const isOfAddress = (feature: string): boolean => PARTS.has(feature)
