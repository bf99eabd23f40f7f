import { headerKey } from '../header-key.ts'
import type { Sex } from '../../record/types.ts'
import { asciiDigits } from '../dates/ascii-digits.ts'
import { codeIn, type SexLetters } from './sex-letters.ts'

const MALE =
  'm male man boy masculine masc 1 h homme masculin garçon hombre masculino varon varón niño homem maschio uomo mann männlich erkek м муж мужской мужчина чоловік чоловіча чоловічий чол ч ' +
  'ذكر ذ رجل مرد مذكر مذکر نارینه پسر نێر זכר άνδρας άρρεν արական მამრობითი ወንድ ተባዕታይ mwanaume mume lab dhiira nam laki-laki lelaki pria gason me e wiil nin rag хлопець хлопчик мальчик mvulana kiume menino rapaz chico muchacho tigason نرینه مردانه آقا erkak ұл 男孩 男童 ተባ পুং ذكور ولد نر ወ ছেলে ♂ 男 男性 남 남성 남자 पुरुष পুরুষ ကျား ชาย ប្រុស nêr lalaki mane mashkull muški muškarac dječak dečak мушки мушкарац дечак дјечак мушко ஆண் පුරුෂ පිරිමි ար txiv neej txivneej tub мард писар мардона эр эркек dhiirri ཕོ ཕོ་རིགས བུ་རིགས ຊາຍ ຜູ້ຊາຍ машки момче мъж мъжки băiat bărbat bărbătesc masculină পুৰুষ ল’ৰা केटा बालक पुल्लिङ्ग ผู้ชาย trai 남자아이 男の子 α gabo umugabo hungu umuhungu vyras vīrietis mees mies muž mężczyzna férfi namiji lahy kişi kisi oğlan gorko góor mêr kur jongen ช ז ཕ पु પુરુષ ਪੁਰਸ਼ ஆ පු പുരുഷൻ పురుషుడు ಪುರುಷ ប ຊ ተ მამაკაცი კაცი მამრ տղամարդ'
const FEMALE =
  'f female woman girl feminine fem fém w 2 femme féminin fille mujer femenino niña mulher feminino femmina donna frau weiblich kadın kadin ж жен женский женщина жінка жіноча жіночий жін ' +
  'أنثى أ ث انثى امرأة زن مؤنث مونث عورت ښځینه دختر مێ נקבה γυναίκα θήλυ իգական მდედრობითი ሴት ኣንስታይ mwanamke mke dhedig dhalaa nữ perempuan wanita fi ke gabadh naag dumar дівчина дівчинка девочка msichana kike menina rapariga chica muchacha tifi fiy femelle dheddig ښځه زنانه خانم ayol xotin қыз әйел 女孩 女童 妇女 婦女 ኣን إناث بنت ماده ሴ মেয়ে ♀ hembra kız 女 女性 여 여성 여자 महिला স্ত্রী মহিলা নারী မ หญิง ស្រី mê babae feto femër ž ženski ženska žena djevojčica devojčica женски женско девојчица பெண் ස්ත්‍රී ගැහැණු ගැහැනු իգ poj niam pojniam ntxhais занона духтар аял кыз dubartii dubara མོ མོ་རིགས ຍິງ ຜູ້ຍິງ девојче жена женска femeie fată femeiesc feminină তিৰোতা ছোৱালী केटी बालिका स्त्री ผู้หญิง gái 여자아이 女の子 vajzë θ gore umugore kobwa umukobwa vrouw moteris sieviete naine nainen kobieta nő kvinna kvinde kvinne mace vavy qadın qadin debbo jigéen jin keç meisje ญ נ મહિલા સ્ત્રી ਔਰਤ ਇਸਤਰੀ பெ ස්ත්රී സ്ത്രീ స్త్రీ ಮಹಿಳೆ ស ຍ ქალი მდედრ կին म ম'
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
/** Of `34 / M` the letter is not all. */
const HAS_NUMBER = /\p{N}/u
const SEPARATORS = /[^\p{L}\p{M}\p{N}♂♀]+/u

/**
 * Sex as registries of many languages write it, ISO 5218 codes among it, also twice (`M - Male`, `ذكر / Male`); undefined for anything
 * else ("0", "9", "unknown", and X, which papers have where it is not said).
 *
 * @param letters what letters mean in its column; without them K and V, a man or a woman by the language, are neither
 */
export function parseSex(text: string, letters?: SexLetters): Sex | undefined {
  if (text.length > 32) return undefined
  const said = letters?.[text] ?? (HAS_NUMBER.test(text) ? undefined : letters?.[codeIn(text) ?? ''])
  if (said !== undefined) return said === 'unclear' ? undefined : said
  const code = asciiDigits(text)
  return WORDS.get(code) ?? WORDS.get(code.toLowerCase().replace(/\.$/, '')) ?? ofWords(code)
}

/** The same words as headers are compared, without accents and in one form of Arabic letters; what is a word itself stays that. `No` is no woman (*nő*). */
const FOLDED: ReadonlyMap<string, Sex> = new Map([
  ...[...WORDS]
    .map(([word, sex]): [string, Sex] => [headerKey(word) || word, sex])
    .filter(([key]) => key !== 'no'),
  ...WORDS,
])

/** The one sex that all words say. */
function ofWords(text: string): Sex | undefined {
  const words = text.split(SEPARATORS).filter((word) => word !== '' && !BESIDE.has(word.toLowerCase()))
  const [sex, ...others] = words.map((word) => FOLDED.get(headerKey(word) || word))
  return others.every((other) => other === sex) ? sex : undefined
}
