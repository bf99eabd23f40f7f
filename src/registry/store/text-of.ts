const PIECE = 4096

/** The text of some UTF-16 units. */
export function textOf(units: Uint16Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; at += PIECE)
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(at, Math.min(end, at + PIECE)))
  return text
}
