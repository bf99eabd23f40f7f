import { readdirSync, readFileSync } from 'node:fs'
import { hashString } from '../../src/internal/hash.ts'

/** What may fill a column that is not about the person: `- officer` is filled with somebody else's name. */
export type Filler = 'officer' | 'date' | 'text' | 'number' | 'word' | 'yesno' | 'phone' | 'uuid'

export interface FormColumn {
  readonly header: string
  /** The meanings that are right, the usual one first; empty where the column has to be left unread. */
  readonly meanings: readonly string[]
  /** Whether leaving the column unread is right. */
  readonly mayBeUnread: boolean
  readonly filler: Filler
}

/** A form as somebody wrote it, with what each of its headers means. */
export interface Form {
  readonly name: string
  /** The file it stands in: its language, or languages with one form each. */
  readonly language: string
  readonly culture: string
  readonly native: boolean
  readonly columns: readonly FormColumn[]
  /** Forms that nobody looks at while reading is improved. */
  readonly heldOut: boolean
}

const FILLERS: ReadonlySet<string> = new Set<Filler>([
  'officer',
  'date',
  'text',
  'number',
  'word',
  'yesno',
  'phone',
  'uuid',
])

/** All forms of a folder of texts: `[name culture native|latin]`, then `header = meaning meaning - filler` a line. */
export function readForms(folder: string): readonly Form[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(`${folder}/${file}`, 'utf8')
        .split(/^(?=\[)/m)
        .filter((part) => part.startsWith('['))
        .map((part) => readForm(file.replace('.txt', ''), part.trim().split('\n'))),
    )
}

function readForm(file: string, [head = '', ...lines]: readonly string[]): Form {
  const [name = '', culture = '', script] = head.slice(1, -1).split(' ')
  return {
    name,
    language: file === 'others' || file === 'south-asia' ? name.split('-', 1)[0]! : file,
    culture,
    native: script === 'native',
    columns: lines.map(readColumn),
    heldOut: hashString(name, 7) % 2 === 1,
  }
}

function readColumn(line: string): FormColumn {
  const [header = '', said = ''] = line.split(' = ')
  const words = said.split(/\s+/)
  return {
    header,
    meanings: words.filter((word) => word !== '-' && !FILLERS.has(word)),
    mayBeUnread: words.includes('-'),
    filler: (words.find((word) => FILLERS.has(word)) ?? 'word') as Filler,
  }
}

/** Whether a column was taken for one of the meanings: `place.origin` is any level of it, `identifier` any number. */
export function isMeant(target: string, meanings: readonly string[]): boolean {
  return meanings.some((meaning) => {
    if (target === meaning) return true
    if (meaning === 'identifier') return /^identifier\.(?!email$|phone$)/.test(target)
    return (
      /^(?:enquirer\.)?place\.[a-z_]+$/.test(meaning) &&
      target.startsWith(`${meaning}.`) &&
      !target.endsWith('.date')
    )
  })
}
