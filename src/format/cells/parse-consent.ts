const GIVEN = new Set(
  'true yes y 1 given granted agreed consented ok t oui sí si sim ja evet да так نعم موافق بله بلی هو ہاں አዎ እወ ndiyo haa eeyyee vâng có ya wi ναι כן 是 同意 はい 同意する 예 네 동의 हाँ हां হ্যাঁ ဟုတ်'.split(
    ' ',
  ),
)
const REFUSED = new Set(
  'false no n 0 withdrawn refused denied revoked none f non refusé retiré não nao nein hayır hayir нет ні لا مرفوض نه خیر نہیں አይ ኣይፋል hapana maya lakki không tidak όχι לא 否 不同意 いいえ 아니오 아니요 नहीं না'.split(
    ' ',
  ),
)

/**
 * Whether a consent cell lets the record be matched. Anything that isn't a clear yes keeps it out: a cell that nobody
 * understands must not open a person's record.
 * @returns `clear: false` for a word that is neither yes nor no
 */
export function parseConsent(text: string): { readonly match: boolean; readonly clear: boolean } {
  const word = text.length > 32 ? '' : text.toLowerCase()
  if (GIVEN.has(word)) return { match: true, clear: true }
  return { match: false, clear: REFUSED.has(word) }
}
