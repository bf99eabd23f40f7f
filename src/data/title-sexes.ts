/**
 * Words that say which sex the bearer of a name has: titles that are taken off, and words that stay in the name.
 * Source: written for this project from common reference knowledge. Licence: the project's own.
 */
const FEMALE_TITLES =
  'mrs ms miss dame lady sister senora mme mlle madame frau fraulein hajja hajjah hajia hajiya haja alhaja sayyida syeda sayeda bibi shrimati smt kumari selvi ' +
  'thirumathi janaba begum weyzero woizero weizero w/ro w/rt w/t mosammat mosammet musammat mossammat mst khanum hanim daw ma naw နော် nang ' +
  'السيدة الدكتورة الحاجة خانم גברת г-жа госпожа пані κα κυρία श्रीमती सुश्री कुमारी সৈয়দা মোসাম্মৎ মোছাম্মৎ মোসাঃ মোছাঃ শ্রীমতী জনাবা سیدہ سیده ' +
  'திருமதி செல்வி ဒေါ် မ ወይዘሮ ወይዘሪት ወ/ሮ ወ/ሪት นาง นางสาว เด็กหญิง คุณหญิง លោកស្រី អ្នកស្រី កញ្ញា ນາງ 女士 小姐 太太 ' +
  'المرحومة الشهيدة الطفلة المدعوة الآنسة الانسة مرحومه مرحومة dona marhuma merhume громадянка гражданка покійна покойная'
const MALE_TITLES =
  'mr saw စော salai datu sir lord fr father brother senor monsieur herr haji hajji hadji haaji xaaji alhaji sheikh shaikh sheik shaykh cheikh sheekh sayyid syed seyed seyyed mullah mulla molla mollah ' +
  'mawlawi maulvi moulvi maulana moulana mawlana akhund qari sardar thiru janab thakin ato bapak efendi bey pasha u ko maung sai ' +
  'السيد الشيخ الحاج الملا مولوي مولوی حاجي حاجی آقای ملا سردار سید г-н господин пан κος श्री সৈয়দ মাওলানা মৌলভী মৌলবী শ্রী জনাব হাজী আলহাজ ' +
  'திரு ဦး ကို မောင် አቶ นาย เด็กชาย ທ້າວ ທ່ານ ນາຍ ' +
  'المرحوم الشهيد الطفل المدعو مرحوم جناب don marhum marhoum merhum громадянин гражданин покійний покойный'

/** Of Vietnam; Indian, Bengali and Malay names; "daughter of" and "son of" from Turkey to Central Asia. */
const FEMALE_WORDS =
  'thi kaur begum begom khatun khatoon bibi akter akhter aktar akhtar binti binte bint bt a/p d/o qizi kizi gizi kyzy kizy'
const MALE_WORDS = 'van singh miah mia bin ibn a/l s/o oglu oghlu ogly uulu uly'

export type TitleSex = 'female' | 'male'

let titles: ReadonlyMap<string, TitleSex> | undefined
let words: ReadonlyMap<string, TitleSex> | undefined

/** @param title As taken off a name. */
export function sexOfTitle(title: string): TitleSex | undefined {
  return (titles ??= tableOf(FEMALE_TITLES, MALE_TITLES)).get(title)
}

/** @param word A word of a name, in a-z. */
export function sexOfWord(word: string): TitleSex | undefined {
  return (words ??= tableOf(FEMALE_WORDS, MALE_WORDS)).get(word)
}

function tableOf(female: string, male: string): ReadonlyMap<string, TitleSex> {
  return new Map([
    ...female.split(' ').map((word) => [word, 'female'] as const),
    ...male.split(' ').map((word) => [word, 'male'] as const),
  ])
}
