/** "Unknown" in languages of tracing forms, which is nobody's name there, in any case. */
const IN_ANY_CASE =
  'unknown, not known, not stated, not specified, not available, not applicable, n/a, n.a., n.a, ' +
  'inconnu, inconnue, non renseigné, non précisé, desconocido, desconocida, se desconoce, sin dato, sin datos, desconhecido, ' +
  'desconhecida, sconosciuto, sconosciuta, unbekannt, onbekend, nieznany, nieznana, necunoscut, necunoscută, неизвестно, неизвестен, ' +
  'неизвестна, не указано, невідомо, невідомий, невідома, не вказано, άγνωστο, άγνωστος, bilinmiyor, haijulikani, hajulikani, ' +
  'lama yaqaan, tidak diketahui, không rõ, غير معروف, غير معروفة, لا يعرف, غير محدد, لا يوجد, نامعلوم, نامعلومه, לא ידוע, אይታወቅም, 未知, 不明, 不详, 不詳, 미상, अज्ञात, অজানা'
/** "I don't know" and its like, in any case. Not what is somebody's name as well (Simbizi). */
const NOBODY_KNOWS =
  "don't know, don’t know, dont know, do not know, i don't know, i don’t know, not sure, ne sais pas, je ne sais pas, ne sait pas, no sé, no sabe, " +
  'no se sabe, não sei, não sabe, não se sabe, non so, non lo so, weiß nicht, weiss nicht, keine angabe, weet niet, nie wiem, nie wiadomo, nu știu, ' +
  'nevím, neviem, ne znam, nem tudom, nuk e di, не знаю, не знаем, не помню, не знаємо, не пам’ятаю, не пам’ятаємо, не знам, δεν ξέρω, δεν γνωρίζω, ' +
  'bilmiyorum, bilmiyoruz, bilmirəm, bilmayman, білмеймін, билбейм, намедонам, nizanim, نازانم, لا أعرف, لا اعرف, لا أعلم, لا اعلم, لا ندري, ما بعرف, ' +
  'ما أعرف, ما اعرف, مش عارف, نمی دانم, نمی‌دانم, نمیدانم, نه پوهیږم, معلوم نہیں, sijui, hatujui, hajui, hazijulikani, ma garanayo, lama garanayo, ' +
  'ma aqaan, hin beeku, hin beekamu, ntibizwi, pa konnen, m pa konnen, አላውቅም, ኣይፈልጥን, ኣይፍለጥን, জানি না, জানা নেই, पता नहीं, नहीं पता, मालूम नहीं, ' +
  'थाहा छैन, မသိပါ, tidak tahu, không biết, ไม่ทราบ, ไม่รู้, 不知道, 不清楚, わからない, 分からない, 모름'
/** What programs write for nothing, and spreadsheets for a formula that failed. Not `Na` and `Nan`, who are people. */
const AS_WRITTEN =
  'NA, NULL, null, NaN, <NA>, (null), \\N, #N/A, #N/D, #NV, #Н/Д, #REF!, #VALUE!, #NAME?, #NULL!, #NUM!'
const WORDS: ReadonlySet<string> = new Set([
  ...`${IN_ANY_CASE}, ${NOBODY_KNOWS}`
    .split(', ')
    .flatMap((word) => [word, word.toUpperCase(), word[0]!.toUpperCase() + word.slice(1)]),
  ...AS_WRITTEN.split(', '),
])
const LONGEST: number = Math.max(...[...WORDS].map((word) => word.length))
/** Dashes, dots, question marks and the like, and nothing else: what people put so that a cell is not empty. */
const MARKS = /^[-\u2010-\u2015\u2026.?*_/\\ \u061f]*$/

/** Whether a trimmed cell says nothing. Asked of every cell of a file, so most are told by their length or first sign. */
export function isMissing(text: string): boolean {
  if (text.length > LONGEST) return false
  const first = text.charCodeAt(0)
  if (first >= 0x30 && first <= 0x39) return false
  const lower = first | 0x20
  const isLatin = lower >= 0x61 && lower <= 0x7a
  return WORDS.has(text) || (!isLatin && MARKS.test(text))
}
