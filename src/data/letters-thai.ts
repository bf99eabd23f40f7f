/**
 * Thai and Lao consonants: letter, value at the start / value at the end of a syllable. RTGS 1999, customary spellings
 * (Sanskrit-like), Lao BGN/PCGN 1966. Lao letters stand at their Thai offset. Written here. No generator. Facts, no licence.
 */
export const THAI_RTGS: string =
  'กk/k ขkh/k ฃkh/k คkh/k ฅkh/k ฆkh/k งng/ng จch/t ฉch/t ชch/t ซs/t ฌch/t ญy/n ฎd/t ฏt/t ฐth/t ฑth/t ฒth/t ณn/n ดd/t ตt/t ถth/t ทth/t ธth/t นn/n ' +
  'บb/p ปp/p ผph/p ฝf/p พph/p ฟf/p ภph/p มm/m ยy/i รr/n ลl/n วw/o ศs/t ษs/t สs/t หh/ ฬl/n อ/ ฮh/'
export const THAI_CUSTOMARY: string =
  'จj/j ชch/j ญy/n ดd/d ทt/t ธdh/t บb/b ปp/p ผp/p พp/p ภp/p รr/rn ลl/l วv/v ศs/s ษs/s สs/s ณn/n ฑd/t คk/k ขk/k ซs/s ฟf/f ตt/t ถt/t'
export const THAI_LITERAL: string = 'จj/t รr/r ลl/l วw/w ศs/s ษs/s สs/s ดd/d บb/b ซz/s ชch/ch ฟf/f คk/k กk/k ทt/t พp/p ยy/y'
export const LAO: string = 'ชx/t ญnh/n วv/o ยy/y รr/n คkh/k'
export const LAO_BY_EAR: string = 'ชs/t ญy/n วw/o'
