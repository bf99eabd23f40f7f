/** Marks of generation: Jr, II, Filho. */
import { generationMarks } from '../../../data/generation-marks.ts'
import type { NameToken, StructuredName } from '../../../normalise/types.ts'
import type { AlignedPair } from '../words/pair-kind.ts'

/** Whether two marks of generation stand against each other because one begins as the other does: II and III. */
export function generationsDiffer(a: StructuredName, b: StructuredName, pair: AlignedPair): boolean {
  const [x, y] = [a.tokens[pair.a[0]!]!, b.tokens[pair.b[0]!]!]
  return x.role === 'generation' && y.role === 'generation' && !isOneMark(x, y)
}

/** Whether two marks of generation say the same. */
export function isOneMark({ latin: [x = ''] }: NameToken, { latin: [y = ''] }: NameToken): boolean {
  const marks = generationMarks()
  return (marks.get(x) ?? x) === (marks.get(y) ?? y)
}
