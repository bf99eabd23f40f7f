/**
 * Titles and honorifics that stand before or after a name and say nothing about identity. Words that are given
 * names as well (Sheikh, Malik, Sultan, Said) are listed only where they are written as titles in front of a name of
 * two or more further words.
 * Source: written for this project from common reference knowledge. Licence: the project's own.
 */
const PREFIX =
  'mr mrs ms miss mx dr prof professor sir dame lady lord rev reverend fr father sister brother hon honourable honorable mp ' +
  'capt captain maj col colonel gen general lt lieutenant sgt cpl eng engr engineer ing lic señor senor senora ' +
  'mme mlle monsieur madame maitre maître herr frau fräulein ' +
  'haji hajji hadji hajj hajja haja alhaji alhaja el-hadj elhadj sheikh shaikh sheik shaykh cheikh sayyid sayed syed mullah mulla mawlawi maulvi maulana molla qari ' +
  'ustad ustaz ayatollah hojjatoleslam sardar khwaja shri sri shrimati smt kumari pandit thiru thirumathi selvi janab janaba begum ' +
  'thakin ato weyzero woizero weizero memhir ' +
  'khun bapak datuk dato mosammat mosammet musammat mossammat mst'
const SUFFIX =
  'jr sr ii iii iv md phd esq mp mbe obe cbe cpa junior senior filho neto hijo efendi bey pasha khanum hanim sama'
const NATIVE =
  'السيد السيدة الدكتور الدكتورة د الشيخ الحاج الحاجة المهندس الأستاذ الملا مولوي حاجي دکتر آقای خانم حاج ملا سردار ' +
  'ד"ר מר גברת הרב פרופ ' +
  'г-н г-жа д-р господин госпожа пан пані ' +
  'κ. κα. κος κυρία κύριος δρ ' +
  'श्री श्रीमती सुश्री कुमारी कु डा डॉ पं ' +
  'সৈয়দ সৈয়দা মোসাম্মৎ মোছাম্মৎ মোসাঃ মোছাঃ মাওলানা মৌলভী মৌলবী শ্রী শ্রীমতী জনাব জনাবা হাজী আলহাজ আলহাজ্ব ডাঃ سیدہ سیده ' +
  'திரு திருமதி செல்வி ' +
  'ဦး ဒေါ် ကို မောင် ' +
  'አቶ ወይዘሮ ወይዘሪት ዶክተር ዶ/ር አባ ' +
  'นาย นาง นางสาว ดร คุณ เด็กชาย เด็กหญิง คุณหญิง ท่าน พลเอก พลโท พลตรี พันเอก พันโท พันตรี ร้อยเอก ร้อยโท ร้อยตรี หม่อม หม่อมหลวง หม่อมเจ้า หม่อมราชวงศ์ พระ สมเด็จ ศาสตราจารย์ ' +
  'លោក លោកស្រី អ្នកស្រី កញ្ញា សម្តេច សម្ដេច ឯកឧត្តម ' +
  'ທ້າວ ນາງ ທ່ານ ນາຍ ' +
  '先生 女士 小姐 博士 教授 氏 様 さん 씨 님 선생님'

let prefixes: ReadonlySet<string> | undefined
let suffixes: ReadonlySet<string> | undefined

/** Titles in front of a name, lower case without dots; native scripts as written. */
export function titlePrefixes(): ReadonlySet<string> {
  return (prefixes ??= new Set(`${PREFIX} ${NATIVE}`.split(' ')))
}

/** Titles and generation marks after a name. */
export function titleSuffixes(): ReadonlySet<string> {
  return (suffixes ??= new Set(`${SUFFIX} ${NATIVE}`.split(' ')))
}
