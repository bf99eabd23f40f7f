/**
 * Headers that say a known thing in more words: two names of it (`Age now or year of birth`, `Other names / nickname`), whose it is
 * (`Sa mère`, `Nombre de su madre`), or which one of several (`Dernier téléphone`, `آخر رقم هاتف`).
 */
import { headerKey } from '../header-key.ts'
import { knownRole } from '../cells/parse-role.ts'
import { parseSex } from '../cells/parse-sex.ts'
import { areSexLetters } from '../cells/sex-letters.ts'
import { targetOfKey } from '../headers/target-of-key.ts'

/** The key of a plainer header that says the same; undefined where none is known. */
export const plainerKey = (header: string): string | undefined =>
  oneOfSeveral(header) ?? allOfName(header) ?? possessed(header) ?? whichever(header)

const OR =
  /\s*\/\s*|\s+(?:or|ou|oder|o|или|або|أو|او|یا|veya|sau|ose|ali|lub|au|ama|atau|ወይም|অথবা|বা|या|அல்லது|hoặc)\s+|(?:或者?|または|또는)/u
/** Words as people write them over a column, and no step of a path in a program. */
const STEP = /^[a-z\d_]+\/|\/[a-z\d_]+$/

const HIS = 'his|her|their|his/her|sa|son|ses|leurs?|sus?|seus?|suas?|suo|sua|его|её|ее|їх|його|її|их'
const OF_PERSON = new RegExp(`^\\s*(?:${HIS})\\s+`, 'iu')

/** Known as a birth in parts (`dates/birth-parts.ts`). */
const YEAR = /^(?:yearofbirth|birthyear|yob)$/

/** `Age or year of birth` is a birth or an age, whatever the order; several words for one number are that number. */
function oneOfSeveral(header: string): string | undefined {
  const words = header.split(OR)
  const parts = words.map((word) => headerKey(word.replace(OF_PERSON, '')))
  if (words.length === 2 && isSexes(words)) return 'sex'
  if (parts.length < 2 || parts.length > 3 || STEP.test(header)) return undefined
  const targets = parts.map((key) => (YEAR.test(key) ? 'birth.year' : targetOfKey(key)))
  const only = (pattern: RegExp): boolean => targets.every((target) => target && pattern.test(target))
  if (only(/^birth(?:\.year)?$/)) return 'dob'
  // One thing in two languages.
  if (only(/^age$/)) return 'age'
  if (only(/^(?:age|birth|birth\.age|birth\.year)$/)) return 'doborage'
  if (only(/^name\.(?:nickname|other|maiden)$/)) return parts[targets.indexOf('name.nickname')] ?? parts[0]
  return only(/^identifier\./) && targets.every((target) => target === targets[0]) ? parts[0] : undefined
}

const POSSESSED = new RegExp(`^\\s*(?:${HIS})\\s+(\\S.*)$`, 'iu')
const NAME_OF = new RegExp(
  `^\\s*(?:names?|noms?|nombres?|nomes?|имя|фио|ім.я)\\s+(?:(?:of|de|do|da|di)\\s+)?(?:${HIS})\\s+(\\S.*)$`,
  'iu',
)

/** `M/F`, `ذكر/أنثى`, and `E/K`, of which one letter at least says a sex by itself. */
function isSexes(words: readonly string[]): boolean {
  const said = words.map((word) => parseSex(word.trim()))
  const [one, other] = said
  if (one !== undefined && other !== undefined) return one !== other
  return said.some((sex) => sex !== undefined) && areSexLetters(words.map((word) => word.trim()))
}

const AND = /\s*[,،&+]\s*|\s+(?:and|et|y|e|und|и|та|й|و|ve|na|dan)\s+/u

/** `Nom, prénoms` is the whole name. */
export function allOfName(header: string): 'fullname' | undefined {
  const targets = header.split(AND).map((word) => targetOfKey(headerKey(word)) ?? '')
  const isPart = (target: string): boolean =>
    /^(?:given|family)(?:\.further)?$|^father$|^grandfather$/.test(target)
  return targets.length > 1 &&
    targets.every(isPart) &&
    targets.includes('given') &&
    targets.includes('family')
    ? 'fullname'
    : undefined
}

/** A relative of the person. Not `Son age`, which may be that of a son. */
function possessed(header: string): string | undefined {
  const rest = NAME_OF.exec(header)?.[1] ?? POSSESSED.exec(header)?.[1]
  if (rest === undefined) return undefined
  const key = headerKey(rest)
  const target = targetOfKey(key)
  if (target !== undefined) return /^(?:relative|identifier)\./.test(target) ? key : undefined
  // "Su mamá": what a cell would call her.
  const role = knownRole(rest.trim())
  return role === 'mother' || role === 'father' ? role : undefined
}

/** Which of several numbers it is. */
const WHICH: ReadonlySet<string> = new Set(
  (
    'last latest known current present actual previous old any ' +
    'dernier dernière connu actuel ancien último conocido actual anterior antiguo conhecido atual letzte letzter bekannte ' +
    'последний последняя известный нынешний прежний останній відомий آخر أخر الأخير الحالي السابق القديم آخرین اخرین فعلی قبلی ' +
    'son bilinen güncel terakhir የመጨረሻ শেষ 最后 最後'
  )
    .split(' ')
    .map(headerKey),
)

function whichever(header: string): string | undefined {
  const words = header.trim().split(/\s+/)
  const rest = words.filter((word) => !WHICH.has(headerKey(word)))
  if (rest.length === 0 || rest.length === words.length) return undefined
  const key = headerKey(rest.join(' '))
  return targetOfKey(key)?.startsWith('identifier.') ? key : undefined
}
