/** Letters by their code (a = 1 to z = 26) as the number of the group that they are in; -1 for none. */
export function groupOfLetters(groups: readonly string[]): Int8Array {
  return Int8Array.from({ length: 27 }, (_, code) =>
    groups.findIndex((letters) => letters.includes(String.fromCharCode(96 + code))),
  )
}

/** Consonant class of a letter code: 1 labial, 2 dental, 3 velar, 4 sibilant, 5 palatal, 6 nasal, 7 liquid; 0 none. */
export const CONSONANT_CLASS: Uint8Array = /* @__PURE__ */ Uint8Array.from(
  groupOfLetters(['bpfv', 'td', 'kqgcx', 'sz', 'j', 'mn', 'lr']),
  (group) => group + 1,
)
