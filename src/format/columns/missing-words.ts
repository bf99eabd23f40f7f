import { InputError } from '../../record/errors.ts'
import type { ColumnMap } from '../column-map.ts'
import { columnsNamed } from './columns-named.ts'
import { missingKey } from '../cells/missing-key.ts'
import { headerKey } from '../header-key.ts'
import { idCandidatesOf } from './id-columns.ts'
import type { FieldTarget } from '../targets.ts'

/** The words by which files say that they know nothing, as whoever knows the files has said. */
export interface MissingWords {
  /** Of all columns but those of ids, of consent and of expiry: there a word too many would lose people, or open their records. */
  readonly everywhere?: readonly string[] | undefined
  /** Of single columns, by header. */
  readonly byHeader?: Readonly<Record<string, readonly string[]>> | undefined
}

/** The words of each column, by its position, as {@link missingKey} has them; none where nothing was said of it. */
export type ColumnWords = readonly (readonly string[])[]

const MOST_WORDS = 200
const LONGEST = 100

/**
 * Checks words that stand for nothing.
 * @throws {InputError} `bad-missing-words`
 */
export function parseMissingWords(input: unknown): readonly string[] {
  const isWord = (word: unknown): boolean =>
    typeof word === 'string' && word.length <= LONGEST && missingKey(word) !== ''
  if (Array.isArray(input) && input.length > 0 && input.length <= MOST_WORDS && input.every(isWord))
    return input as readonly string[]
  throw new InputError(
    'bad-missing-words',
    `words for missing values are a list of 1 to ${MOST_WORDS} texts, none of them empty or over ${LONGEST} characters`,
  )
}

/**
 * What stands for nothing in each column of a file.
 * @param map what the columns are; of one that the values may still make the id, only words of its own count
 * @returns undefined where nothing was said of any
 * @throws {InputError} `bad-missing-words` for words of a column of consent, `unknown-column`
 */
export function wordsOfColumns(
  map: ColumnMap,
  { everywhere = [], byHeader = {} }: MissingWords,
): ColumnWords | undefined {
  const keys = map.columns.map(({ header }) => headerKey(header))
  const own = new Map<number, readonly string[]>()
  for (const [header, words] of Object.entries(byHeader)) {
    const named = columnsNamed(header, keys)
    if (named.length === 0)
      throw new InputError(
        'unknown-column',
        `the column map names "${header}", which is no column of the file`,
      )
    for (const index of named) own.set(index, words)
  }
  const maybeIds = new Set(idCandidatesOf(map))
  const words = map.columns.map(({ header, index, target }) => {
    const said = own.get(index) ?? []
    if (said.length > 0 && isConsent(target))
      throw new InputError(
        'bad-missing-words',
        `"${header}" is a column of consent, where nothing but a clear yes counts: give it no words for missing values`,
      )
    const all = KEPT.has(target) || isConsent(target) || maybeIds.has(index) ? said : [...everywhere, ...said]
    return [...new Set(all.map(missingKey))]
  })
  return words.some((list) => list.length > 0) ? words : undefined
}

const isConsent = (target: FieldTarget): boolean => target === 'consent'
/** Not touched by words of all columns. */
const KEPT: ReadonlySet<FieldTarget> = new Set<FieldTarget>(['id', 'expires', 'ignore'])
