/**
 * The form in which headers are compared: lower case, letters and digits only, without accents and Arabic vowel signs, alef and
 * ta marbuta in one form. "Given Name", "given_name" and " GIVEN-NAME" are one header; so are "Prénom" and "PRENOM".
 */
export function headerKey(header: string): string {
  return header
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replace(SIGNS, '')
    .replace(HIS_MOTHER, '$1ت')
    .normalize('NFC')
    .replace(VARIANTS, (letter) => PLAIN[letter]!)
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}

/** والدة is a mother and والده "his father", where the last letters of other words are written for one another. */
const HIS_MOTHER = /(?<=^|[^\p{L}])(والد)ة(?=$|[^\p{L}])/gu
/** Accents of Latin, Greek and Cyrillic; letters that are apostrophes; Arabic vowel signs, hamza above and below, tatweel. */
const SIGNS = /[\u02b9-\u02bf\u0300-\u036f\u064b-\u0655\u0670\u0640]/g
const VARIANTS = /[ıœæøłđßɓɗƙةىیک]/g
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
}
