/** Words by which other tools, and people, call what a command or an option does; those that letters tell are found by commander. */
const COMMANDS: Readonly<Record<string, string>> = {
  match: 'link',
  join: 'link',
  compare: 'explain',
  why: 'explain',
  dedup: 'dedupe',
  deduplicate: 'dedupe',
  duplicates: 'dedupe',
  cluster: 'dedupe',
  find: 'search',
  query: 'search',
  learn: 'train',
  fit: 'train',
  columns: 'profile',
  inspect: 'profile',
  family: 'relate',
  families: 'relate',
  kin: 'relate',
  relatives: 'relate',
  review: 'decide',
  version: '--version',
}
const OPTIONS: Readonly<Record<string, string>> = {
  '--threshold': '--min-weight',
  '--min-score': '--min-weight',
  '--min-probability': '--min-weight',
  '--threads': '--workers',
  '--jobs': '--workers',
  '--query': '--queries',
  '--na': '--missing',
  '--null': '--missing',
  '--na-values': '--missing',
  '--ids': '--pair',
  '-o': '--out',
  '-m': '--model',
  '-v': '--version',
}
const UNKNOWN = /^error: unknown (command|option) '([^']{1,40})'\n(?:\(Did you mean [^\n]*\)\n)?/

/** What commander says of an unknown word, with the word of ours that means the same where there is one. */
export function suggestKnownWord(text: string): string {
  const [all, of, word = ''] = UNKNOWN.exec(text) ?? []
  if (all === undefined) return text
  const words = of === 'command' ? COMMANDS : OPTIONS
  const ours = Object.hasOwn(words, word.toLowerCase()) ? words[word.toLowerCase()] : undefined
  if (ours === undefined) return text
  return `error: unknown ${of} '${word}'\n(Did you mean ${ours}?)\n${text.slice(all.length)}`
}
