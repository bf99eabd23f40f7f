/**
 * Which sex a letter means in one column. K is a woman in Turkish (*kadın*) and a man in Azeri (*kişi*); M is a man in most languages, a woman in
 * Spanish beside H (*mujer*) and in Hausa and Kurdish beside N (*mace*, *mê*). So letters are read in pairs: the header names one (`Cinsi (k/q)`), or its
 * language has one (*cinsiyet*), or the cells hold both letters of one. Own compilation, from the words for man and woman in each language.
 */
import type { Sex } from '../../record/types.ts'
import { asciiDigits } from '../dates/ascii-digits.ts'
import { headerKey } from '../header-key.ts'

/** What single letters and codes of a column mean, in upper case; those that may mean either are `unclear`. */
export type SexLetters = Readonly<Record<string, Sex | 'unclear'>>

interface Pair {
  readonly man: string
  readonly woman: string
  /** Only the header tells it from the same two letters of more people. */
  readonly mustBeSaid?: true
}

const pairs = (texts: string): Pair[] =>
  texts.split(' ').map((text) => {
    const [man = '', woman = ''] = text.toUpperCase().split(':')
    return { man, woman }
  })

/** The man's before the woman's. */
const PAIRS: readonly Pair[] = [
  // Latin letters of Europe and the Americas: male, homme, hombre, varón (also Lithuanian), mann, man (Nordic), mies, bărbat, uomo, home, vīrietis, muž, férfi.
  ...pairs('M:F H:F H:M V:M V:H V:F M:W M:K M:Z B:F U:D H:D V:S F:N G:F B:G'),
  // Turkish, Azeri, Crimean Tatar, Turkmen, Uzbek; Kurdish (nêr, mêr); Hausa; Somali, Fula, Wolof, Malagasy; Indonesian, Malay, Filipino.
  ...pairs('E:K K:Q E:Q E:Z E:A O:Q N:M M:J L:D G:D G:J L:V L:P P:W L:W L:B'),
  ...pairs('М:Ж Ч:Ж М:З Э:А Е:Ә Ұ:Қ Α:Θ Α:Γ Ա:Ի Տ:Կ მ:ქ კ:ქ'),
  // Arabic; Persian, Urdu, Kurdish and Pashto.
  ...pairs('ذ:أ ذ:ا ذ:إ ر:ا م:ز م:ع ن:م ن:ژ ن:ښ'),
  { man: 'M', woman: 'V', mustBeSaid: true },
  { man: 'M', woman: 'N', mustBeSaid: true },
]

/** Words for sex of languages that have a pair of their own, as `headerKey` has them. */
const OF_HEADER: ReadonlyMap<string, string> = new Map(
  (
    [
      ['E:K', 'cinsiyet cinsiyeti'],
      ['K:Q', 'cins cinsi'],
      ['M:K', 'plec kon kjonn'],
      ['M:V', 'geslacht'],
      ['M:N', 'sukupuoli sugu'],
      ['F:N', 'nem neme'],
      ['V:S', 'dzimums'],
      ['V:M', 'lytis'],
      ['N:M', 'zayend'],
      ['L:B', 'kasarian'],
      ['L:P', 'kelamin jeniskelamin'],
      ['ن:م', 'رهگهز ڕهگهز'],
    ] as const
  ).flatMap(([pair, words]) => words.split(' ').map((word) => [word, pair] as const)),
)

/** The letters by which a column of such words would write them: of `Girl` the B of boys, of `fille` its F. */
const LETTERS_OF_WORDS: ReadonlyMap<string, string> = new Map([
  ['boy', 'B'],
  ['girl', 'B'],
  ['garçon', 'F'],
  ['garcon', 'F'],
  ['fille', 'F'],
])

/** Of `M`, and of `34 / M`. */
const ONE_LETTER = /^\P{L}*(\p{L}\p{M}*)\P{L}*$/u

/** The one letter of a cell in upper case, of `M` and of `34 / M`, or its code 0, 1 or 2. */
export function codeIn(text: string): string | undefined {
  if (text.length > 32) return undefined
  const code = asciiDigits(text)
  return ONE_LETTER.exec(code)?.[1]?.toUpperCase() ?? (/^[012]$/.test(code) ? code : undefined)
}

/** What a cell tells of how its column writes sexes: its letter or code, or what a word like `Girl` stands beside. */
export const sexLetterOf = (text: string): string | undefined =>
  codeIn(text) ?? (text.length > 6 ? undefined : LETTERS_OF_WORDS.get(text.toLowerCase()))

/** Whether two words are the letters by which some language writes man and woman, in either order. */
export function areSexLetters([one = '', other = '']: readonly string[]): boolean {
  const is = [one, other].map((letter) => letter.toUpperCase())
  return PAIRS.some(({ man, woman }) => is.includes(man) && is.includes(woman))
}

/**
 * What the letters of a column mean; undefined where each means what it always does.
 * @param cells how many cells have each letter, as {@link sexLetterOf} finds them
 * @param header of the column
 */
export function sexLettersOf(cells: ReadonlyMap<string, number>, header = ''): SexLetters | undefined {
  const count = (letter: string): number => cells.get(letter) ?? 0
  const of = ({ man, woman }: Pair): number => count(man) + count(woman)
  const found = PAIRS.filter(
    ({ man, woman, mustBeSaid }) => !mustBeSaid && count(man) > 0 && count(woman) > 0,
  )
  const said = pairOfHeader(header)
  const letters: Record<string, Sex | 'unclear'> = {}
  if (said && found.every((pair) => of(pair) <= of(said))) take(letters, [said])
  // What most cells have goes first: of M, F and a few G, each G is a boy.
  for (const size of [...new Set(found.map(of))].sort((a, b) => b - a)) {
    const fits = ({ man, woman }: Pair): boolean =>
      (letters[man] ?? 'male') === 'male' && (letters[woman] ?? 'female') === 'female'
    take(
      letters,
      found.filter((pair) => of(pair) === size && fits(pair)),
    )
  }
  if (count('0') > 0 && count('1') > 0 && count('2') === 0) Object.assign(letters, NOBODY_KNOWS)
  return Object.keys(letters).length === 0 ? undefined : letters
}

/** Of 0 and 1 nobody can tell which is which. */
const NOBODY_KNOWS: SexLetters = { 0: 'unclear', 1: 'unclear' }

/** Adds what pairs say of their letters, in place; where they say different things, nobody can tell. */
function take(letters: Record<string, Sex | 'unclear'>, said: readonly Pair[]): void {
  const men = new Set(said.map(({ man }) => man))
  const women = new Set(said.map(({ woman }) => woman))
  for (const man of men) letters[man] = women.has(man) ? 'unclear' : 'male'
  for (const woman of women) letters[woman] = men.has(woman) ? 'unclear' : 'female'
}

/** Two letters and what stands between them: `(k/q)`, `E-K`, `м|ж`. */
const TWO_LETTERS = /(?<![\p{L}\p{M}])(\p{L}\p{M}*)\s*[/|–-]\s*(\p{L}\p{M}*)(?![\p{L}\p{M}])/gu

function pairOfHeader(header: string): Pair | undefined {
  for (const [, one = '', other = ''] of header.slice(0, 200).toUpperCase().matchAll(TWO_LETTERS)) {
    const pair = pairOf(one, other) ?? pairOf(other, one)
    if (pair) return pair
  }
  for (const word of header.slice(0, 200).split(/[^\p{L}\p{M}]+/u)) {
    const [man = '', woman = ''] = OF_HEADER.get(headerKey(word))?.split(':') ?? []
    const pair = pairOf(man, woman)
    if (pair) return pair
  }
  return undefined
}

const pairOf = (first: string, second: string): Pair | undefined =>
  PAIRS.find(({ man, woman }) => man === first && woman === second)
