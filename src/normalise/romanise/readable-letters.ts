/**
 * Letters as the learned readings know them: points, harakat, tatweel and stress marks unread, Persian and Urdu forms
 * of an Arabic letter joined; letters that sound apart are kept apart (unlike in the native form).
 */

/** A form, then the letter that it is read as. */
const JOINED: readonly string[] = ['یي', 'کك', 'ہه', 'ھه', 'ەه', 'ےي', "׳'"]

/** @returns Pairs of a form and the letter it is read as. */
export function joinedLetters(): readonly (readonly [string, string])[] {
  return JOINED.map((pair) => [pair[0]!, pair[1]!])
}

/** @returns Whether a code unit is a mark that the learned readings skip. */
export function isUnreadMark(unit: number): boolean {
  return (
    unit === 0x640 ||
    unit === 0x670 ||
    (unit >= 0x64b && unit <= 0x65f) ||
    (unit >= 0x591 && unit <= 0x5c7) ||
    (unit >= 0x300 && unit <= 0x36f)
  )
}
