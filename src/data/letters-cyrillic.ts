/**
 * Cyrillic letters in Latin, by spelling tradition. Written here from the published tables: BGN/PCGN 1947-2019,
 * ICAO Doc 9303, ISO 9, UN 1987-2013 (national systems of Ukraine, Belarus, Bulgaria, Serbia, Macedonia, Kazakhstan,
 * Kyrgyzstan, Uzbekistan, Tajikistan, Mongolia), Duden, Instruction générale française, PWN. Diacritics are folded
 * away. No generator: maintained by hand. Facts, no licence.
 */

/** English spelling (BGN/PCGN), with the extra letters of all languages. */
export const CYRILLIC_ENGLISH: string =
  'аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya ' +
  'іi їyi єye ґg ўu јj љlj њnj ћc ђdj џdz ѓg ќk ѕdz ѐe ѝi ѣe ѳf ѵi ѫa ѧya ѡo ' +
  'әa ғgh қq ҡk ңng ҥng өo ұu үu һh ҳh ҷj ӣi ӯu җj ӂj ҙdh ҫs ӑa ӗe ӳu ӧo ӱu ҕgh ҟq ҝg ҹj ӊng ӈng ӌch ӏ ҩo ҧp ҭt ҵts ҽch ҿch ӝzh ӟz ӡdz ӥi ӵch ӹy ӓa ӛa ӫo ӭe ӄk ҏr ҍ ӷgh'

/** What passports print (ICAO Doc 9303) where it differs. */
export const CYRILLIC_PASSPORT: string = 'ёe йi ъie юiu яia їi єie щshch қk ғg ңn ҳh ўu'

/** Slavic Latin alphabets and ISO 9, hooks folded. */
export const CYRILLIC_SLAVIC: string = 'ёe жz йj хh цc чc шs щsc юju яja їji єje џdz ћc ђd ѓgj ќkj ғg ңn'

/** German spelling (Duden). */
export const CYRILLIC_GERMAN: string = 'вw ёjo жsch зs йi хch цz чtsch шsch щschtsch юju яja їji єje ыy'

/** French spelling. */
export const CYRILLIC_FRENCH: string = 'ёio жj йi уou хkh цts чtch шch щchtch юiou яia їi єie'

/** Names of other languages respelt in Cyrillic, read back. */
export const CYRILLIC_WESTERN: string = 'хh йi цz ёo юu яia ъ'

/** Pairs of letters that a respelt name writes for one of its own. */
export const CYRILLIC_WESTERN_PAIRS: string = 'джj ксx уиwi уэwe уоwo уаwa квqu ейey айai ойoy'

/** What differs from English spelling by language, in its own official romanisation. */
export const CYRILLIC_LANGUAGES: Readonly<Record<string, string>> = {
  ru: '',
  uk: 'гh иy',
  be: 'гh',
  bg: 'хh ъa щsht ьy',
  sr: 'хh цc чc шs жz ћc ђdj џdz',
  mk: 'хh цc чc шs жz џdz ѓg ќk',
  kk: '',
  ky: 'жj',
  uz: 'жj',
  tg: 'ҷj ӣi ӯu',
  mn: 'жj йi',
  tk: 'жj ңn әa үu йy хh',
}
