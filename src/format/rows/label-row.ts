/** What spreadsheets have where the people end. None that is a name, as Suma is. */
const TOTALS: ReadonlySet<string> = new Set(
  (
    'total, totals, grand total, sub total, subtotal, sub-total, total général, sous-total, totaux, total general, totale, gesamt, ' +
    'insgesamt, summe, razem, ogółem, итого, всего, всього, разом, усього, toplam, genel toplam, المجموع, المجموع الكلي, الإجمالي, ' +
    'الاجمالي, الإجمالي العام, مجموع, جمع کل, ድምር, ጠቅላላ ድምር, 合计, 合計, 总计, 總計, 小计, 小計, 총계, 합계, कुल योग'
  ).split(', '),
)

/** Rows that hold labels in place of a person: totals at the end, the header again where files were put together. */
export type LabelRow = 'total-row' | 'header-row'

/**
 * What a cell of an id or a name says of its row where it is no person's: "Total", "TOTAL: 120"; the header of its column; a tag of the
 * Humanitarian Exchange Language, which has a row of them under the header (`#affected+name`).
 */
export function labelRow(cell: string, header: string): LabelRow | undefined {
  const text = cell.trim()
  if (isTotal(text)) return 'total-row'
  return text !== '' && (text === header || TAG.test(text)) ? 'header-row' : undefined
}

const TAG = /^#[a-z]+(?:\+[a-z_]+)+$/

/** Whether a cell is the label of a line of totals. */
export function isTotal(cell: string): boolean {
  if (cell.length > 64) return false
  const label = cell.trim().toLowerCase()
  // "TOTAL BOYS: 2   TOTAL GIRLS: 1"
  if (TOTALS.has(/^(.+?)\s[^:=\d]+[:=]\s*\d/u.exec(label)?.[1] ?? '')) return true
  return TOTALS.has(label.replace(/\s+[:=]?\s*\d*$/, '').replace(/[:=]$/, ''))
}
