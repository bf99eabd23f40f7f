/** Words that tables know as two names (Hassan and Hussein, محمد and Mahmoud), however near their letters lie. */
import { areTwoNames } from '../../../data/name-variants.ts'
import type { CodedToken } from '../words/coded-token.ts'
import { GUESSED_SCRIPTS } from '../words/guessed-scripts.ts'

/**
 * @param a Token of the native side, spelt letter by letter where it isn't Latin.
 * @param b Token of the Latin side.
 */
export function areListedApart(a: CodedToken, b: CodedToken): boolean {
  return (
    a.listed &&
    b.listed &&
    (b.script === 'Latin' || b.script === a.script) &&
    !GUESSED_SCRIPTS.has(a.script) &&
    areTwoNames(a.latin, b.latin)
  )
}
