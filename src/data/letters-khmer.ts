/**
 * Khmer consonants with their series (1: inherent a, 2: inherent o) and vowels with a value for each; values as names
 * are spelt in Cambodia (near BGN/PCGN 1972). Written here. No generator. Facts, no licence.
 */
export const KHMER_CONSONANTS: string =
  'ក1k ខ1kh គ2k ឃ2kh ង2ng ច1ch ឆ1chh ជ2ch ឈ2chh ញ2nh ដ1d ឋ1th ឌ2d ឍ2th ណ1n ត1t ថ1th ទ2t ធ2th ន2n ប1b ផ1ph ព2p ភ2ph ម2m យ2y រ2r ល2l វ2v ឝ1s ឞ1s ស1s ហ1h ឡ1l អ1'
export const KHMER_VOWELS: string =
  '\u17b6a/ea \u17b7e/i \u17b8ey/y \u17b9oe/i \u17baeu/eu \u17bbo/u \u17bco/u \u17bduo/uo \u17beaeu/eu \u17bfeua/eua \u17c0ie/ie \u17c1e/e ' +
  '\u17c2ae/e \u17c3ay/ey \u17c4ao/o \u17c5au/ov \u17c6am/um \u17c7ah/eah'
export const KHMER_VOWELS_BY_EAR: string =
  '\u17b6a/ia \u17b7i/i \u17b8i/i \u17b9i/oe \u17bau/u \u17bbu/o \u17bcau/ou \u17bdua/ua \u17beeu/eu \u17bfoeu/oeu \u17c0iev/iev \u17c1e/i \u17c2e/e \u17c3ai/ei \u17c4o/ou \u17c5ao/eo \u17c6om/om \u17c7as/os'
export const KHMER_INDEPENDENT: string = 'ឣa ឤa ឥe ឦey ឧu ឨok ឩu ឪov ឫru ឬru ឭlu ឮlu ឯe ឰai ឱo ឲo ឳov'
