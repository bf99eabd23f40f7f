/** Columns that ask whoever fills in a form for their own name or telephone: `Your name`, `Ваше имя`, `اسمك`. */
import { YOUR_HEADERS } from '../../data/form-words.ts'
import { headerKey } from '../header-key.ts'
import { targetOfKey } from '../headers/target-of-key.ts'

const YOUR = /^\s*(?:your|my|votre|vos|mon|ma|tu|mi|ваш[аеиі]?|мо[йяёеї]|mein|meine)\s/iu
/** Somebody else's as well: *su madre* is your mother, his or hers. */
const YOUR_OR_HIS = /^\s*(?:su|seu|sua|ihre?)\s/iu

let keys: ReadonlyMap<string, 'name' | 'phone'> | undefined

/** What a question asks for, where "your" is an ending of it or a word of a language that puts it behind; undefined for any other header. */
export function yourKey(header: string): 'name' | 'phone' | undefined {
  keys ??= new Map(
    (['name', 'phone'] as const).flatMap((asked) =>
      YOUR_HEADERS[asked].split(', ').map((text) => [headerKey(text), asked] as const),
    ),
  )
  return keys.get(headerKey(header))
}

/** @param key of the header without the word: the relatives of *su madre* are those of whom the form is about */
export const isYours = (header: string, key: string): boolean =>
  YOUR.test(header) ||
  yourKey(header) !== undefined ||
  (YOUR_OR_HIS.test(header) && !(targetOfKey(key)?.startsWith('relative.') ?? false))
