/**
 * What forms hold in the place of a name: of somebody whose name is not known, a child that has none yet, and in the place of a
 * relative a count, whether they live, or that there is none. Two people of whom that is written are not alike by it.
 * Source: own compilation from registration forms.
 */
import { type BoundedCache, createBoundedCache } from '../../internal/bounded-cache.ts'
import { isMissing } from '../../record/missing.ts'
import { roleOfWord } from '../headers/find-role.ts'
import { headerKey } from '../header-key.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(headerKey))

/** Each says by itself that there is no name, also among others: "Amina Unknown". */
const UNKNOWN = set(
  'unknown unk fnu lnu nfn nln snu xxx xxxx xxxxx inconnu inconnue desconocido desconocida desconhecido desconhecida неизвестно неизвестный неизвестная невідомо невідомий невідома مجهول مجهولة نامعلوم 不明 不詳 不详',
)
/** Each is a name of nobody, where words of no telling stand beside it at most. */
const UNNAMED = set(
  'twin twins jumeau jumelle jumeaux gemelo gemela gémeo gêmeo gêmea близнец близнецы близнюк توأم توام unnamed unidentified anonymous anonyme nameless newborn neonate baby infant bébé nourrisson néonat новонароджений новонароджена новорожденный новорожденная немовля رضيع رضيعة 無名 无名 無名氏 无名氏 무명',
)
/** Whole cells, without spaces. */
const PHRASES = set(
  'no-name no-surname no-family-name no-last-name no-first-name none not-given not-known not-applicable not-available new-born name-not-given nom-inconnu sans-nom sans-prénom sin-nombre sin-apellido sin-apellidos no-tiene sem-nome nouveau-né nouveau-née recién-nacido recién-nacida recém-nascido без-имени без-отчества без-фамилии без-імені без-по-батькові без-прізвища нет немає بدون-اسم بلا-اسم لا-اسم-له بدون بی-نام ندارد don’t-know do-not-know refused test مولود-جديد مولودة-جديدة نوزاد-دختر نوزاد-پسر nn 없음 無 无',
)
/** What stands beside such words. */
const BESIDE = set(
  'name first last family given surname nom prénom nombre apellido no not known 1st 2nd second person child boy girl kid male female man woman adult minor twin new the a of from identity of اسم الاسم الهوية جديد جديدة طفل طفلة ذكر أنثى имя фамилия отчество ім’я прізвище ребенок дитина',
)
/** What is told of relatives instead of their names. */
const TOLD = set(
  'deceased dead died late alive living missing none nobody no yes single married widow widowed widower divorced separated unmarried orphan only many several all both one two three four five six seven eight nine ten half full elder younger older ' +
    'police policeman army soldier soldiers ambulance alone neighbour neighbours neighbor neighbors stranger strangers passer-by passerby volunteer volunteers militia unicef unhcr icrc ' +
    'policía vecino vecina vecinos ambulancia solo sola voisin voisine voisins seul seule polícia vizinho vizinha vizinhos شرطة الشرطة إسعاف ' +
    'décédé décédée mort morte vivant célibataire marié mariée veuf veuve aucun aucune néant un une deux trois quatre non oui fallecido fallecida muerto muerta soltero soltera casado casada viudo viuda ninguno ninguna uno dos tres ' +
    'falecido falecida solteiro solteira nenhum nenhuma متوفى متوفي متوفية متوفاة توفي توفيت المرحوم المرحومة مرحوم مرحومة أعزب عزباء متزوج متزوجة مطلق مطلقة أرمل أرملة لا نعم ' +
    'помер померла живий жива немає ні так одружений заміжня неодружений умер умерла жив жива нет да женат замужем فوت مجرد متاهل متأهل ندارد',
)
const BESIDE_TOLD = set(
  'and & + is are was unknown child children kid kids boys girls males females m f sisters brothers siblings dead et y e i и و ہے',
)
/** Of relatives, told by what they are. */
const KINDS = set(
  'mother father brother brothers sister sisters sibling siblings child children kids son sons daughter daughters wife husband spouse parents parent',
)

/** Something of such a word, so that most names are passed by after one look. */
const LATIN =
  /twin|jume|g[ée]m[ée]|gêm|unk|unn|unid|nony|namel|fnu|lnu|nfn|nln|snu|xxx|incon|descon|newb|neon|baby|infan|b[ée]b[ée]|nourr|^(?:no|not|none|sans|sin|sem|new|nouveau|reci[ée]n|rec[ée]m|don.t|do|refused|test|nn)(?:[ .-]|$)|name/i
const OTHER =
  /[Бб]лизн|تو[أا]م|[Нн][ео][иівм]|[Бб]ез|^нет$|مجهول|نامعلوم|رضيع|^مولود|^نوزاد|بدون|بلا|لا |بی|ندارد|不|無|无|무명|없음/
const ASCII = /^[\0-\x7f]*$/
const FIRST = /[\p{L}\p{M}\p{N}’'-]+/u
const WORD = /[\p{L}\p{M}\p{N}’'-]+/gu

/**
 * The name in a cell of a name, or of a part of one: the cell, without words such as "unknown"; empty if it names nobody.
 * @param text trimmed
 */
export function namedIn(text: string): string {
  if (!LATIN.test(text) && (ASCII.test(text) || !OTHER.test(text))) return text
  if (PHRASES.has(headerKey(text))) return ''
  const words = text.match(WORD) ?? []
  const keys = words.map(headerKey)
  const isNobody = (key: string): boolean => UNKNOWN.has(key) || UNNAMED.has(key)
  if (keys.some(isNobody) && keys.every((key) => isNobody(key) || BESIDE.has(key) || /^\d+$/.test(key)))
    return ''
  const unknown = new Set(words.filter((_, n) => UNKNOWN.has(keys[n]!)))
  if (unknown.size === 0) return text
  const rest = text.replace(WORD, (word) => (unknown.has(word) ? '' : word)).replace(/[([]\s*[)\]]/g, '')
  return rest.replace(/\s+/g, ' ').trim()
}

const isTold = (key: string): boolean =>
  TOLD.has(key) || UNKNOWN.has(key) || UNNAMED.has(key) || /^\d+$/.test(key)
const isBeside = (key: string): boolean => BESIDE.has(key) || BESIDE_TOLD.has(key) || KINDS.has(key)

/** Whether a key is a word that tells of relatives what is no name: `deceased`, `two`, a number. */
export const isToldOfRelatives = (key: string): boolean => isTold(key) || isBeside(key)

let tells: BoundedCache<boolean> | undefined
/** First words that are remembered: most lists begin with one of a few thousand, and none of these tells anything. */
const WORDS_KEPT = 4096
const LONGEST_KEPT = 32

/** Whether the first word of a cell may tell of relatives what is no name. */
function mayTell(word: string): boolean {
  tells ??= createBoundedCache(WORDS_KEPT)
  let known = word.length > LONGEST_KEPT ? undefined : tells.get(word)
  if (known === undefined) {
    const key = headerKey(word)
    known = isTold(key) || isBeside(key)
    if (word.length <= LONGEST_KEPT) tells.set(word, known)
  }
  return known
}

/** The same of a relative: "deceased", "2 brothers" and "none" name nobody. */
export function namedRelative(text: string): string {
  if (isMissing(text)) return ''
  const word = FIRST.exec(text)?.[0] ?? ''
  if (!mayTell(word)) return namedIn(text)
  const first = headerKey(word)
  const keys = (text.match(WORD) ?? []).map(headerKey)
  if (keys.length === 1 && KINDS.has(first)) return ''
  const isNobody =
    keys.some(isTold) && keys.every((key) => isTold(key) || isBeside(key) || roleOfWord(key) !== undefined)
  return isNobody ? '' : namedIn(text)
}
