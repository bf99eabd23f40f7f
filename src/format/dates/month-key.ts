/** Marks of Latin, Greek and Cyrillic, Arabic vowel signs and tatweel. Vowel signs of Indic scripts stay. */
const MARKS = /[\u0300-\u036f\u064b-\u0655\u0670\u0640]/g
const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ة: 'ه',
  ک: 'ك',
  ı: 'i',
}

/** The form in which names of months and eras are compared: folded letters and vowel signs only. */
export function monthKey(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFKC')
    .replace(/[أإآٱىیئةکı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{Mc}\p{Mn}]|[\u02b0-\u02ff]/gu, '')
}
