import type { Sex } from '../record/types.ts'

const MALE =
  'm male man boy masculine masc 1 h homme masculin garçon hombre masculino varon varón niño homem maschio uomo mann männlich erkek м муж мужской мужчина чоловік чоловіча чоловічий чол ч ' +
  'ذكر ذ رجل مرد مذکر نارینه پسر نێر זכר άνδρας άρρεν արական მამრობითი ወንድ ተባዕታይ mwanaume mume lab dhiira nam laki-laki lelaki pria gason 男 男性 남 남성 남자 पुरुष পুরুষ ကျား ชาย ប្រុស'
const FEMALE =
  'f female woman girl feminine fem fém w 2 femme féminin fille mujer femenino niña mulher feminino femmina donna frau weiblich kadın kadin ж жен женский женщина жінка жіноча жіночий жін ' +
  'أنثى أ ث انثى امرأة زن مؤنث مونث عورت ښځینه دختر مێ נקבה γυναίκα θήλυ իգական მდედრობითი ሴት ኣንስታይ mwanamke mke dhedig dhalaa nữ perempuan wanita fi 女 女性 여 여성 여자 महिला স্ত্রী মহিলা নারী မ หญิง ស្រី'
const OTHER = 'x o other nonbinary non-binary diverse divers autre otro otra outro другое інше أخرى 其他'

const WORDS: ReadonlyMap<string, Sex> = new Map<string, Sex>([
  ...MALE.split(' ').map((word): [string, Sex] => [word, 'male']),
  ...FEMALE.split(' ').map((word): [string, Sex] => [word, 'female']),
  ...OTHER.split(' ').map((word): [string, Sex] => [word, 'other']),
])

/**
 * Sex as registries of many languages write it, ISO 5218 codes among it; undefined for anything else ("0", "9", "unknown").
 *
 * @param letters how its column writes sexes: M is a man, but a woman (*mujer*) beside H (*hombre*)
 */
export function parseSex(text: string, letters?: 'HM'): Sex | undefined {
  if (text.length > 16) return undefined
  if (letters === 'HM' && (text === 'M' || text === 'm')) return 'female'
  return WORDS.get(text) ?? WORDS.get(text.toLowerCase().replace(/\.$/, ''))
}
