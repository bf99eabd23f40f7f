/**
 * Zawgyi, the font encoding that most Burmese text used before 2019, as Unicode: its letters stand in the same block
 * with other meanings and in visual order. Detection by what cannot stand in Unicode Burmese (a syllable that
 * begins with a sign, an asat in place of a stack, glyph code points), which a short name in Zawgyi nearly always has.
 */
import { ZAWGYI } from '../../data/zawgyi.ts'

const E_SIGN = 0x1031
const MEDIAL_RA = 0x103c
const KINZI = -1
let table: ReadonlyMap<number, readonly number[]> | undefined

/**
 * @param token A token of the Myanmar script.
 * @returns The same in Unicode order; unchanged if it is not Zawgyi.
 */
export function unicodeBurmese(token: string): string {
  return isZawgyi(token) ? converted(token) : token
}

/** @returns Whether the token can only be Zawgyi. */
export function isZawgyi(token: string): boolean {
  for (let i = 0; i < token.length; i++) {
    const unit = token.charCodeAt(i)
    if (unit < 0x1031 || unit > 0x1097) continue
    if ((unit >= 0x1060 && unit <= 0x1097) || unit === 0x105a || unit === 0x1033 || unit === 0x1034)
      return true
    const before = i === 0 ? 0 : token.charCodeAt(i - 1)
    if (unit === E_SIGN && !isLetter(before) && !isMedial(before)) return true
    // medial ra before its letter
    if (unit === 0x103b && !isLetter(before) && !isMedial(before)) return true
    if (unit === 0x1039 && !isLetter(token.charCodeAt(i + 1))) return true
  }
  return false
}

function isLetter(unit: number): boolean {
  return (unit >= 0x1000 && unit <= 0x102a) || unit === 0x103f
}

function isMedial(unit: number): boolean {
  return unit >= 0x103b && unit <= 0x103e
}

function converted(token: string): string {
  table ??= decode()
  const units: number[] = []
  for (let i = 0; i < token.length; i++) {
    const unit = token.charCodeAt(i)
    const meaning = table.get(unit)
    if (meaning === undefined) units.push(unit)
    else units.push(...meaning)
  }
  let out = ''
  let hasE = false
  let hasRa = false
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!
    if (unit === E_SIGN) hasE = true
    else if (unit === MEDIAL_RA) hasRa = true
    else if (!isLetter(unit)) out += unit === KINZI ? '' : String.fromCharCode(unit)
    else {
      let base = String.fromCharCode(unit)
      const medials: number[] = hasRa ? [MEDIAL_RA] : []
      for (; i + 1 < units.length; i++) {
        const next = units[i + 1]!
        if (next === KINZI) base = `\u1004\u103a\u1039${base}`
        else if (next === 0x1039 && isLetter(units[i + 2] ?? 0))
          base += `\u1039${String.fromCharCode(units[++i + 1]!)}`
        else if (isMedial(next) && next !== MEDIAL_RA) medials.push(next)
        else break
      }
      out +=
        base +
        String.fromCharCode(...medials.sort((a, b) => a - b)) +
        (hasE ? String.fromCharCode(E_SIGN) : '')
      hasE = false
      hasRa = false
    }
  }
  return out.normalize('NFC')
}

function decode(): ReadonlyMap<number, readonly number[]> {
  const out = new Map<number, readonly number[]>()
  for (const entry of ZAWGYI.split(' ')) {
    const [from = '', to = ''] = entry.split('=')
    out.set(
      Number.parseInt(from, 16),
      to.split(',').map((code) => (code === 'K' ? KINZI : Number.parseInt(code, 16))),
    )
  }
  return out
}
