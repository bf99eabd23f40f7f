import type { RecordKind } from '../record/types.ts'

const WORDS: readonly (readonly [RecordKind, RegExp])[] = [
  ['enquirer', /^(?:enquirer|inquirer|seeker|requester|searching)/],
  ['sought', /^(?:sought|missing|wanted|traced)/],
  ['self_report', /^(?:self|safe|i_am_alive)/],
  ['deceased', /^(?:deceased|dead|body)/],
  ['registered', /^(?:registered|registration|found|separated|unaccompanied|patient|case)/],
]

/** What kind of record a row is, by the word its source uses; undefined if no kind is meant. */
export function parseKind(text: string): RecordKind | undefined {
  const word = text.slice(0, 32).toLowerCase()
  return WORDS.find(([, pattern]) => pattern.test(word))?.[0]
}
