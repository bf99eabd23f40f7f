/** Features that may stand in each other's column share one dictionary, so that swapped values compare as integers. */
const SHARED = new Map([
  ['given', 'name-part'],
  ['family', 'name-part'],
  ['father', 'name-part'],
  ['grandfather', 'name-part'],
  ['mother', 'name-part'],
  ['street', 'address'],
  ['line2', 'address'],
])

/** The name of the dictionary that holds a feature's values. */
export const dictionaryKind = (feature: string): string => SHARED.get(feature) ?? feature
