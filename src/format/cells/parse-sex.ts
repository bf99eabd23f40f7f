import { headerKey } from '../header-key.ts'
import type { Sex } from '../../record/types.ts'

/**
 * How a column writes sexes where a sign of it is another one elsewhere: M is a man, but a woman (*mujer*) beside H (*hombre*) or V (*varón*); H is a man,
 * but a woman (*hembra*) beside V; G is a boy (*garçon*) beside F (*fille*), and a girl beside B; L and P are *laki-laki* and *perempuan*; 1 is a
 * man, and anybody where there are 0 and 1.
 */
export type SexLetters = 'HM' | 'VM' | 'VH' | 'GF' | 'BG' | 'LP' | '01'

/** The letters by which a column of such words would write them: of `Girl` the B of boys, of `fille` its F. */
const LETTERS_OF_WORDS: ReadonlyMap<string, string> = new Map([
  ['boy', 'B'],
  ['girl', 'B'],
  ['garçon', 'F'],
  ['garcon', 'F'],
  ['fille', 'F'],
])

/** What a cell tells of how its column writes sexes: the letter of `M` and of `34 / M`, a code, what a word like `Girl` stands beside. */
export function sexLetterOf(text: string): string | undefined {
  const letter = ONE_LETTER.exec(text)?.[1]?.toUpperCase() ?? (/^[012]$/.test(text) ? text : undefined)
  return letter ?? (text.length > 6 ? undefined : LETTERS_OF_WORDS.get(text.toLowerCase()))
}

/** Of `M`, and of `34 / M`. */
const ONE_LETTER = /^\P{L}*(\p{L})\P{L}*$/u

/** How a column writes sexes by all letters that its cells have; undefined where each means what it always does. */
export function sexLettersOf(letters: ReadonlySet<string>): SexLetters | undefined {
  const has = ([one, other]: string): boolean => letters.has(one!) && letters.has(other!)
  if (letters.has('F')) return letters.has('G') && !letters.has('B') ? 'GF' : undefined
  if (letters.has('0')) return letters.has('1') && !letters.has('2') ? '01' : undefined
  return (['HM', 'VM', 'VH', 'BG', 'LP'] as const).find(has)
}

const MALE =
  'm male man boy masculine masc 1 h homme masculin garçon hombre masculino v varon varón niño homem maschio uomo mann männlich erkek м муж мужской мужчина чоловік чоловіча чоловічий чол ч ' +
  'ذكر ذ رجل مرد مذكر مذکر نارینه پسر نێر זכר άνδρας άρρεν արական მამრობითი ወንድ ተባዕታይ mwanaume mume lab dhiira nam laki-laki lelaki pria gason me e wiil nin rag хлопець хлопчик мальчик mvulana kiume menino rapaz chico muchacho gason tigason نرینه مردانه آقا erkak ұл 男孩 男童 ተባ পুং ذكور ولد نر ወ ছেলে ♂ 男 男性 남 남성 남자 पुरुष পুরুষ ကျား ชาย ប្រុស nêr lalaki mane mashkull muški muškarac dječak dečak мушки мушкарац дечак дјечак мушко ஆண் පුරුෂ පිරිමි ար txiv neej txivneej tub мард писар мардона эр эркек dhiirri ཕོ ཕོ་རིགས བུ་རིགས ຊາຍ ຜູ້ຊາຍ машки момче мъж мъжки băiat bărbat bărbătesc masculină পুৰুষ ল’ৰা केटा बालक पुल्लिङ्ग ผู้ชาย trai 남자아이 男の子 α gabo umugabo hungu umuhungu'
const FEMALE =
  'f female woman girl feminine fem fém w 2 femme féminin fille mujer femenino niña mulher feminino femmina donna frau weiblich kadın kadin ж жен женский женщина жінка жіноча жіночий жін ' +
  'أنثى أ ث انثى امرأة زن مؤنث مونث عورت ښځینه دختر مێ נקבה γυναίκα θήλυ իգական მდედრობითი ሴት ኣንስታይ mwanamke mke dhedig dhalaa nữ perempuan wanita fi ke k gabadh naag dumar дівчина дівчинка девочка msichana kike menina rapariga chica muchacha tifi fiy femelle dheddig ښځه زنانه خانم ayol xotin қыз әйел 女孩 女童 妇女 婦女 ኣን إناث بنت ماده ሴ মেয়ে ♀ hembra kız 女 女性 여 여성 여자 महिला স্ত্রী মহিলা নারী မ หญิง ស្រី mê babae feto femër ž ženski ženska žena djevojčica devojčica женски женско девојчица பெண் ස්ත්‍රී ගැහැණු ගැහැනු իգ poj niam pojniam ntxhais занона духтар аял кыз dubartii dubara མོ མོ་རིགས ຍິງ ຜູ້ຍິງ девојче жена женска femeie fată femeiesc feminină মহিলা তিৰোতা ছোৱালী केटी बालिका स्त्री ผู้หญิง gái 여자아이 女の子 vajzë θ gore umugore kobwa umukobwa'
const OTHER = 'o other nonbinary non-binary diverse divers autre otro otra outro другое інше أخرى 其他'

const WORDS: ReadonlyMap<string, Sex> = new Map<string, Sex>([
  ...MALE.split(' ').map((word): [string, Sex] => [word, 'male']),
  ...FEMALE.split(' ').map((word): [string, Sex] => [word, 'female']),
  ...OTHER.split(' ').map((word): [string, Sex] => [word, 'other']),
])

/** Words beside a sex that say nothing of it. */
const BESIDE: ReadonlySet<string> = new Set(
  'unaccompanied separated wa mtoto kijana ti adult child minor young adulte enfant adulto بالغ طفل'.split(
    ' ',
  ),
)
const SEPARATORS = /[^\p{L}\p{M}\p{N}♂♀]+/u

/**
 * Sex as registries of many languages write it, ISO 5218 codes among it, also twice (`M - Male`, `ذكر / Male`); undefined for anything
 * else ("0", "9", "unknown", and X, which papers have where it is not said).
 *
 * @param letters how its column writes sexes
 */
export function parseSex(text: string, letters?: SexLetters): Sex | undefined {
  if (text.length > 32) return undefined
  if (letters !== undefined && text.length === 1) {
    const letter = text.toUpperCase()
    if (letters === '01') return undefined
    if (letter === letters[0]) return 'male'
    if (letter === letters[1]) return 'female'
  }
  return WORDS.get(text) ?? WORDS.get(text.toLowerCase().replace(/\.$/, '')) ?? ofWords(text)
}

/** The same words as headers are compared, without accents and in one form of Arabic letters. */
const FOLDED: ReadonlyMap<string, Sex> = new Map(
  [...WORDS].map(([word, sex]) => [headerKey(word) || word, sex]),
)

/** The one sex that all words say. */
function ofWords(text: string): Sex | undefined {
  const words = text.split(SEPARATORS).filter((word) => word !== '' && !BESIDE.has(word.toLowerCase()))
  const [sex, ...others] = words.map((word) => FOLDED.get(headerKey(word) || word))
  return others.every((other) => other === sex) ? sex : undefined
}
