import { isolate } from '../../report/isolate.ts'

/** Columns of text, aligned by what a terminal shows: wide characters count two, marks and isolates none. */
export function table(
  rows: readonly (readonly string[])[],
  align: readonly ('left' | 'right')[] = [],
): string {
  const widths: number[] = []
  for (const row of rows) row.forEach((cell, c) => (widths[c] = Math.max(widths[c] ?? 0, displayWidth(cell))))
  return rows
    .map((row) =>
      row
        .map((cell, c) => {
          const room = ' '.repeat(widths[c]! - displayWidth(cell))
          return align[c] === 'right' ? room + isolate(cell) : isolate(cell) + room
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Cells that a terminal needs for a text. Escape sequences count nothing. */
function displayWidth(text: string): number {
  let width = 0
  // oxlint-disable-next-line no-control-regex -- the escape sequences of colours start with a control character
  for (const char of text.replace(/\u001b\[[0-9;]*m/g, '')) {
    if (/[\p{M}\p{Cf}]/u.test(char)) continue
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(
        char,
      )
        ? 2
        : 1
  }
  return width
}
