import type { Result } from './harness.ts'

/** Suites whose contenders are peers, ours first. */
const SUITES: ReadonlySet<string> = new Set(['kernels', 'peers'])

/** Ours against each peer, one line a comparison: the table that `npm run bench` ends with. */
export function peersTable(results: readonly Result[]): string {
  const rows = [['work', 'kinmatch', 'against', 'its figure', 'times as fast', 'wanted']]
  for (const { name, unit, operations, timings, targets } of results.filter(({ suite }) =>
    SUITES.has(suite),
  )) {
    const [ours, ...others] = timings
    for (const other of others) {
      const wanted = targets.find(({ than }) => than === other.name)
      rows.push([
        name,
        figure(ours!, unit, operations),
        other.name,
        figure(other, unit, operations),
        other.ratio.toFixed(2),
        wanted === undefined ? '' : `${wanted.atLeast}${wanted.ratio >= wanted.atLeast ? '' : ' MISSED'}`,
      ])
    }
  }
  const widths = rows[0]!.map((_, c) => Math.max(...rows.map((row) => row[c]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, c) => (c === 0 || c === 2 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function figure(
  { medianMs, unitsPerSecond }: Result['timings'][number],
  unit: string,
  operations: number,
): string {
  if (unit === 'records') return `${(medianMs / 1000).toFixed(2)} s`
  return operations >= 1 && unitsPerSecond >= 1e6
    ? `${(unitsPerSecond / 1e6).toFixed(2)} M ${unit}/s`
    : `${(unitsPerSecond / 1e3).toFixed(1)} k ${unit}/s`
}
