/** Plain columns: text to the left, numbers to the right. */
export function grid(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows) row.forEach((cell, c) => (widths[c] = Math.max(widths[c] ?? 0, cell.length)))
  const text = (cell: string, c: number): string =>
    c === 0 || Number.isNaN(Number(cell.split(' ')[0] || 'x'))
      ? cell.padEnd(widths[c]!)
      : cell.padStart(widths[c]!)
  return rows.map((row) => row.map(text).join('  ').trimEnd()).join('\n')
}
