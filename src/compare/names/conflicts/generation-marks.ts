/** Marks of generation: Jr, II, Filho. */
import type { NameToken, StructuredName } from '../../../normalise/types.ts'
import type { AlignedPair } from '../words/pair-kind.ts'

/** Whether two marks of generation stand against each other because one begins as the other does: II and III. */
export function generationsDiffer(a: StructuredName, b: StructuredName, pair: AlignedPair): boolean {
  const [x, y] = [a.tokens[pair.a[0]!]!, b.tokens[pair.b[0]!]!]
  return x.role === 'generation' && y.role === 'generation' && !isOneMark(x, y)
}

/** Marks of generation that are written in several ways. */
const MARKS: Readonly<Record<string, string>> = { junior: 'jr', filho: 'jr', hijo: 'jr', senior: 'sr' }

/** Whether two marks of generation say the same. */
export function isOneMark({ latin: [x = ''] }: NameToken, { latin: [y = ''] }: NameToken): boolean {
  return (MARKS[x] ?? x) === (MARKS[y] ?? y)
}
