/** Signs of a vowel behind, above or below its consonant. */
export const VOWEL_SIGNS = 'ะัาำิีึืฺุูฤๅํ\u0e3b\u0e3d'

/** Silenced letters that borrowed names have in Latin, as what is written. */
const SILENCED: ReadonlyMap<string, string> = new Map(
  'รr ลl สs กk คk ดd ตt ทt ฟf ชch'.split(' ').map((p) => [p.slice(0, 1), p.slice(1)]),
)

/** Thai letters without tone marks and silenced letters, รร written out; Lao is shifted onto Thai. */
export function spokenLetters(token: string, shift: number, borrowed: boolean): string {
  let out = ''
  for (let i = 0; i < token.length; i++) {
    const unit = token.charCodeAt(i) - shift
    if (unit < 0xe01 || unit > 0xe4d || unit === 0xe47) continue
    if (unit >= 0xe48 && unit <= 0xe4b) continue
    const last = out.at(-1) ?? '-'
    if (unit === 0xe4c) {
      // the sign silences its consonant, with a short vowel on it
      if (last === 'ร' && out.at(-2) === 'ท') out = out.slice(0, -1)
      const kept = borrowed && out.at(-1) === last ? (SILENCED.get(last) ?? '') : ''
      out = out.slice(0, 'ิุ'.includes(last) ? -2 : -1) + kept
    } else if (unit === 0xe32 && last === 'ํ') {
      // NFKC takes sara am apart
      out = `${out.slice(0, -1)}ำ`
    } else if (unit === 0xe23 && last === 'ร' && out.length > 1) {
      // รร is an, or a before a final
      const after = token.charCodeAt(i + 1) - shift
      const open =
        !(after >= 0xe01 && after <= 0xe2e) ||
        VOWEL_SIGNS.includes(String.fromCharCode(token.charCodeAt(i + 2) - shift))
      out = `${out.slice(0, -1)}ั${open ? 'น' : ''}`
    } else out += String.fromCharCode(unit)
  }
  return out
}
