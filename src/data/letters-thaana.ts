/** Thaana letters in Latin: Maldivian national system 1987, ALA-LC. Written here. No generator. Facts, no licence. */
export const THAANA_NATIONAL: string =
  'ހh ށsh ނn ރr ބb ޅlh ކk އ ވv މm ފf ދdh ތth ލl ގg ޏgn ސs ޑd ޒz ޓt ޔy ޕp ޖj ޗch ޘth ޙh ޚkh ޛdh ޜz ޝsh ޞs ޟd ޠt ޡz ޢ ޣgh ޤq ޥw ޱn ' +
  '\u07a6a \u07a7aa \u07a8i \u07a9ee \u07aau \u07aboo \u07ace \u07adey \u07aeo \u07afoa \u07b0'
export const THAANA_SIMPLE: string = 'ޅl ދd ތt ޏn \u07a7a \u07a9i \u07abu \u07ade \u07afo'
export const THAANA_SCHOLARLY: string = 'ށs ޅl ދd ތt ޏn ޗc \u07a7a \u07a9i \u07abu \u07ade \u07afo'
