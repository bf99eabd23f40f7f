/** What `kinmatch name` shows, as data and as text: how one name is understood, or how two align. No I/O. */
import { compareNames } from '../compare/names/compare-names.ts'
import type { NameAlignment } from '../compare/names/alignment/name-alignment.ts'
import { nameKeys } from '../encode/names/name-keys.ts'
import { structureName } from '../normalise/structure/structure-name.ts'
import type { NameHint, NameToken, StructuredName } from '../normalise/types.ts'
import { bitsText } from './bits-text.ts'
import { isolate } from './isolate.ts'

/** One name understood. */
export interface UnderstoodName {
  readonly script: string
  readonly tokens: readonly NameToken[]
  readonly titles: readonly string[]
  readonly flags: readonly string[]
  readonly keys: readonly string[]
}

/** One name, or two with their alignment. */
export interface NameReport extends Partial<NameAlignment> {
  readonly names: readonly UnderstoodName[]
}

/** @param names One or two names as written. */
export function nameReport(names: readonly string[], hint?: NameHint): NameReport {
  const structured = names.slice(0, 2).map((name) => structureName(name, hint))
  const [a, b] = structured
  return {
    ...(a !== undefined && b !== undefined ? compareNames(a, b) : {}),
    names: structured.map(understood),
  }
}

function understood(name: StructuredName): UnderstoodName {
  return {
    script: name.script,
    tokens: name.tokens,
    titles: name.titles,
    flags: name.flags,
    keys: nameKeys(name),
  }
}

/** The report as plain text, one fact a line. */
export function nameReportText(report: NameReport): string {
  const lines: string[] = []
  report.names.forEach((name, at) => {
    lines.push(
      `${report.names.length > 1 ? `${'AB'[at]}  ` : ''}${name.script}${name.flags.map((f) => ` [${f}]`).join('')}`,
    )
    if (name.titles.length > 0) lines.push(`   titles    ${name.titles.map(isolate).join(', ')}`)
    for (const token of name.tokens) {
      const role =
        token.role === 'unknown' ? 'unknown' : `${token.role} ${Math.round(token.confidence * 100)} %`
      lines.push(`   ${isolate(token.written)}  (${role})  ${token.latin.join(' / ') || '-'}`)
    }
    lines.push(
      `   keys      ${name.keys.slice(0, 12).join('  ')}${name.keys.length > 12 ? `  … ${name.keys.length} in all` : ''}`,
    )
  })
  if (report.relation !== undefined) lines.push(...alignmentLines(report))
  return lines.join('\n')
}

function alignmentLines(report: NameReport): readonly string[] {
  if (report.flags?.includes('missing'))
    return ['nothing to compare: one of the two has no word of a name, which speaks neither for nor against']
  const written = (side: 0 | 1, at: readonly number[]): string =>
    isolate(at.map((i) => report.readings?.[side].tokens[i]?.written ?? '').join(' '))
  const lines = (report.pairs ?? []).map(
    (p) => `   ${written(0, p.a)}  ~  ${written(1, p.b)}  ${p.kind}  ${bitsText(p.bits)} bits`,
  )
  if (report.unmatchedA?.length) lines.push(`   only in A: ${written(0, report.unmatchedA)}`)
  if (report.unmatchedB?.length) lines.push(`   only in B: ${written(1, report.unmatchedB)}`)
  for (const c of report.conflicts ?? []) {
    const against = c.kind === 'title' ? '' : `: ${written(0, c.a)}  against  ${written(1, c.b)}`
    lines.push(`   conflict (${c.kind})${against}`)
  }
  for (const flag of report.flags ?? []) lines.push(`   note: ${flag}`)
  lines.push(
    `${report.relation}  similarity ${(report.similarity ?? 0).toFixed(3)}  ${bitsText(report.bits ?? 0)} bits`,
  )
  return lines
}
