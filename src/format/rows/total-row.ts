/** What spreadsheets have where the people end. None that is a name, as Suma is. */
const TOTALS: ReadonlySet<string> = new Set(
  (
    'total, totals, grand total, sub total, subtotal, sub-total, total général, sous-total, totaux, total general, totale, gesamt, ' +
    'insgesamt, summe, razem, ogółem, итого, всего, всього, разом, усього, toplam, genel toplam, المجموع, المجموع الكلي, الإجمالي, ' +
    'الاجمالي, الإجمالي العام, مجموع, جمع کل, ድምር, ጠቅላላ ድምር, 合计, 合計, 总计, 總計, 小计, 小計, 총계, 합계, कुल योग'
  ).split(', '),
)

/** Whether a cell of an id or a name is the label of a line of totals: "Total", "TOTAL:", "Total 120". */
export function isTotal(cell: string): boolean {
  if (cell.length > 32) return false
  const label = cell
    .trim()
    .toLowerCase()
    .replace(/[\s:=]*\d*$/, '')
  return TOTALS.has(label)
}
