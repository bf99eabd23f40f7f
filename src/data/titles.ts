/**
 * Titles and honorifics that stand before or after a name and say nothing about identity. Words that are given
 * names as well (Sheikh, Malik, Sultan, Said) are listed only where they are written as titles in front of a name of
 * two or more further words.
 * Source: written for this project from common reference knowledge. Licence: the project's own.
 */
import { generationMarks } from './generation-marks.ts'

const PREFIX =
  'mr mrs ms miss mx dr prof professor sir dame lord rev reverend fr father sister brother hon honourable honorable mp ' +
  'capt captain maj col colonel gen general lt lieutenant sgt cpl eng engr engineer ing lic señor senor senora ' +
  'mme mlle monsieur madame maitre maître herr frau fräulein ' +
  'haji hajji hadji hajj hajja haja hajjah hajia hajiya hadja hj hjh haaji xaaji xaji alhaji alhaja elhadj alhaj mallam malam ' +
  'sheikh shaikh sheik shaykh cheikh sheekh sayyid sayed syed seyed seyyed sayyida syeda sayeda bibi mullah mulla molla mollah ' +
  'mawlawi maulvi moulvi maulana moulana mawlana akhund qari ustad ustaz ustadh ayatollah hojjatoleslam sardar khwaja shri sri shrimati smt kumari pandit thiru thirumathi selvi janab janaba begum ' +
  'thakin salai datu scek scec sceik ato weyzero woizero weizero w/ro w/rt memhir haci hadzi haxhi don dona late feu marhum marhoum marhuma merhum merhume ' +
  'khun bapak datuk dato mosammat mosammet musammat mossammat mst teuku teungku tgk cut'
/** Names of families as well, behind a name. */
const NATIVE_PREFIX = 'سید سیده سیدہ استاد 닥터 ドクター'
const SUFFIX = 'md phd esq mp mbe obe cbe cpa efendi bey pasha khanum hanim sama'
const NATIVE =
  'السيد السيدة الدكتور الدكتورة د الشيخ الحاج الحاجة المهندس الأستاذ الأستاذة الملا مولوي مولوی حاجي حاجی دکتر آقای خانم حاج ملا سردار ' +
  'المرحوم المرحومة الشهيد الشهيدة الطفل الطفلة المدعو المدعوة الآنسة الانسة مرحوم مرحومه مرحومة جناب ' +
  'ד"ר מר גברת הרב פרופ ' +
  'г-н г-жа д-р господин госпожа пан пані гр громадянин громадянка гражданин гражданка покійний покійна покойный покойная ' +
  'κ. κα. κος κυρία κύριος δρ ' +
  'श्री श्रीमती सुश्री कुमारी कु डा डॉ पं ' +
  'সৈয়দ সৈয়দা মোসাম্মৎ মোছাম্মৎ মোসাঃ মোছাঃ মাওলানা মৌলভী মৌলবী শ্রী শ্রীমতী জনাব জনাবা হাজী আলহাজ আলহাজ্ব ডাঃ سیدہ سیده ' +
  'திரு திருமதி செல்வி ' +
  'ဦး ဒေါ် ကို မောင် ' +
  'አቶ ወይዘሮ ወይዘሪት ወ/ሮ ወ/ሪት ወ/ት ዶክተር ዶ/ር አባ ህፃን ሕፃን ሟች ' +
  'นาย นาง นางสาว ดร คุณ เด็กชาย เด็กหญิง คุณหญิง ท่าน พลเอก พลโท พลตรี พันเอก พันโท พันตรี ร้อยเอก ร้อยโท ร้อยตรี หม่อม หม่อมหลวง หม่อมเจ้า หม่อมราชวงศ์ พระ สมเด็จ ศาสตราจารย์ ' +
  'លោក លោកស្រី អ្នកស្រី កញ្ញា សម្តេច សម្ដេច ឯកឧត្តម ' +
  'ທ້າວ ນາງ ທ່ານ ນາຍ ' +
  '先生 女士 小姐 太太 博士 教授 氏 様 さん 씨 님 선생님'

/** Titles of two words in front of a name. */
const PAIR = 'el hadj|el hadji|el haj|el hajj|al haj|al hajj|al hadj|bi bi|بی بی|بي بي|بى بى'
/** Titles of which no name is known: beside a single word as well. */
const SURE =
  'w/ro w/rt ወ/ሮ ወ/ሪት ወ/ት mr mrs ms dr prof mme mlle smt shri mullah mulla molla mollah ustad ustaz ustadh maulvi moulvi maulana moulana mawlawi mawlana hajia hajiya ' +
  'ملا مولوي مولوی استاد الأستاذ الدكتور الدكتورة دکتر آقای المرحوم المرحومة الشهيدة الطفل الطفلة المدعو المدعوة الآنسة الانسة مرحوم مرحومه مرحومة جناب ' +
  'mst mosammat mosammet mossammat মোসাঃ মোছাঃ মোসাম্মৎ মোছাম্মৎ teuku tgk teungku cut ' +
  'late marhum marhoum marhuma merhum merhume гр громадянин громадянка гражданин гражданка покійний покійна покойный покойная ህፃን ሕፃን ሟች ' +
  '先生 女士 小姐 太太 様 さん 씨 님 선생님 닥터 ドクター'

let prefixes: ReadonlySet<string> | undefined
let suffixes: ReadonlySet<string> | undefined
let pairs: ReadonlyMap<string, ReadonlySet<string>> | undefined
let sure: ReadonlySet<string> | undefined

/** Titles in front of a name, lower case without dots; native scripts as written. */
export function titlePrefixes(): ReadonlySet<string> {
  return (prefixes ??= new Set(`${PREFIX} ${NATIVE_PREFIX} ${NATIVE}`.split(' ')))
}

/** Titles and generation marks after a name. Behind it السيد, الشيخ and الحاج are surnames. */
export function titleSuffixes(): ReadonlySet<string> {
  return (suffixes ??= new Set([
    ...generationMarks().keys(),
    ...`${SUFFIX} ${NATIVE}`.split(' ').filter((title) => !title.startsWith('ال')),
  ]))
}

/** Titles of two words in front of a name: by the first word, the second ones. */
export function titlePairs(): ReadonlyMap<string, ReadonlySet<string>> {
  if (pairs === undefined) {
    const seconds = new Map<string, Set<string>>()
    for (const pair of PAIR.split('|')) {
      const [first, second] = pair.split(' ') as [string, string]
      seconds.set(first, (seconds.get(first) ?? new Set()).add(second))
    }
    pairs = seconds
  }
  return pairs
}

/** Those of {@link titlePrefixes} and {@link titleSuffixes} that are a title beside a single word of a name as well. */
export function sureTitles(): ReadonlySet<string> {
  return (sure ??= new Set(SURE.split(' ')))
}
