import type { ColumnProfile } from '../column-map.ts'
import type { FieldTarget } from '../targets.ts'
import type { Guess } from './guess.ts'

/**
 * Takes columns that no header explains for what their contents say, where the file has nothing of the kind yet and one column alone looks
 * like it: of two columns of dates nobody can tell which is the birth. On a form of two people nothing is guessed.
 *
 * @param targets what is known; added to in place
 * @returns the bits of each guess that was taken, by column
 */
export function takeGuesses(
  targets: (FieldTarget | undefined)[],
  profile: ColumnProfile,
): Map<number, number> {
  const taken = new Map<number, number>()
  if (targets.some((target) => target?.startsWith('enquirer.'))) return taken
  const byKind = new Map<string, { readonly index: number; readonly guess: Guess }[]>()
  targets.forEach((target, index) => {
    const guess = target === undefined ? profile.guess(index) : undefined
    const kind = guess && kindOf(guess.target)
    if (guess && kind) byKind.set(kind, [...(byKind.get(kind) ?? []), { index, guess }])
  })
  const known = new Set(targets.map(kindOf))
  for (const [kind, [only, ...others]] of byKind) {
    if (only === undefined || others.length > 0 || known.has(kind)) continue
    targets[only.index] = only.guess.target
    taken.set(only.index, only.guess.bits)
  }
  return taken
}

/** Births in whatever form are one kind. */
const kindOf = (target: FieldTarget | undefined): string | undefined =>
  target?.startsWith('birth') && target !== 'birth.place' ? 'birth' : target
