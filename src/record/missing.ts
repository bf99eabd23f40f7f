/** "Unknown" in languages of tracing forms, which is nobody's name there, in any case. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'inconnu, inconnue, non renseigné, non précisé, desconocido, desconocida, se desconoce, sin dato, sin datos, desconhecido, ' +
    'desconhecida, sconosciuto, sconosciuta, unbekannt, onbekend, nieznany, nieznana, necunoscut, necunoscută, неизвестно, неизвестен, ' +
    'неизвестна, не указано, невідомо, невідомий, невідома, не вказано, άγνωστο, άγνωστος, bilinmiyor, haijulikani, hajulikani, ' +
    'lama yaqaan, tidak diketahui, không rõ, غير معروف, غير معروفة, لا يعرف, غير محدد, نامعلوم, نامعلومه, לא ידוע, አይታወቅም, 未知, 不明, 不详, 不詳, 미상, अज्ञात, অজানা'
  )
    .split(', ')
    .flatMap((word) => [word, word.toUpperCase(), word[0]!.toUpperCase() + word.slice(1)]),
)
const LONGEST: number = Math.max(...[...WORDS].map((word) => word.length))

/**
 * Whether a trimmed cell says nothing. Upper and lower case differ on purpose: "NA" is how R writes nothing, "Na" and
 * "Nan" are people's names; "Null" is a family name.
 */
export function isMissing(text: string): boolean {
  switch (text.length) {
    case 0:
      return true
    case 1:
      return text === '-' || text === '?'
    case 2:
      return text === 'NA' || WORDS.has(text)
    case 3:
      return text === 'N/A'
    case 4:
      return text === 'NULL' || text === 'null'
    case 7:
      return text === 'UNKNOWN' || text === 'unknown' || WORDS.has(text)
    default:
      return text.length <= LONGEST && WORDS.has(text)
  }
}
