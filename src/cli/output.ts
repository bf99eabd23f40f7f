import { csvCell, csvRow } from '../format/tables/csv-write.ts'
import { fixedText } from '../internal/fixed-text.ts'
import type { DecidedMatch } from '../decide/decisions/apply-decisions.ts'
import { type FileFlags, takesStandardOutput } from './check-outputs.ts'
import { type AtomicFile, openAtomic } from './io/atomic-write.ts'

const MATCH_HEADER = ['left_id', 'right_id', 'probability', 'weight', 'zone', 'kind', 'via']
/** Letters written at once. */
const AT_ONCE = 1 << 16
/** Header of ranked lists. */
export const HITS_HEADER: readonly string[] = [
  'query_id',
  'rank',
  'id',
  'probability',
  'weight',
  'zone',
  'kind',
  'via',
]

/** Writes a file whole or not at all. */
export async function writeRows(
  path: string,
  header: readonly string[],
  rows: Iterable<readonly (string | number)[]>,
): Promise<void> {
  const kinds = header.map(() => 'plain' as const)
  await writeLines(
    path,
    header,
    (function* () {
      for (const row of rows) yield csvRow(row, kinds)
    })(),
  )
}

async function writeLines(path: string, header: readonly string[], lines: Iterable<string>): Promise<void> {
  const file: AtomicFile = await openAtomic(path)
  try {
    let text = csvRow(header)
    for (const line of lines) {
      text += line
      if (text.length < AT_ONCE) continue
      await file.write(text)
      text = ''
    }
    await file.write(text)
    await file.commit()
  } catch (error) {
    await file.abort()
    throw error
  }
}

/** @param decided with a last column for what people decided */
export async function writeMatches(
  path: string,
  matches: Iterable<DecidedMatch>,
  decided: boolean = false,
): Promise<void> {
  await writeLines(
    path,
    decided ? [...MATCH_HEADER, 'decision'] : MATCH_HEADER,
    (function* () {
      for (const m of matches) {
        const numbers = `${probabilityText(m.probability)},${weightText(m.weight)}`
        const [kind, via] = kindCells(m)
        const what = `${m.zone},${kind},${csvCell(via, 'plain')}${decided ? `,${csvCell(m.decision, 'plain')}` : ''}`
        yield `${csvCell(m.leftId, 'plain')},${csvCell(m.rightId, 'plain')},${numbers},${what}\n`
      }
    })(),
  )
}

/** The columns `kind` and `via`; several pairs of ids stand between `|`. */
export function kindCells({ kind, via }: Pick<DecidedMatch, 'kind' | 'via'>): [kind: string, via: string] {
  return [kind, via.length === 0 ? '' : via.map(([left, right]) => `${left}=${right}`).join('|')]
}

export function probabilityText(p: number): string {
  return fixedText(p, 6)
}

/** Bits, to a ten-thousandth; never "-0.0000". */
export function weightText(bits: number): string {
  const text = fixedText(bits, 4)
  return text === '-0.0000' ? '0.0000' : text
}

/** Prints JSON or text to stdout; to stderr where `--out -` or the like took stdout for a file. */
export function print(
  flags: FileFlags & { readonly json?: boolean },
  data: unknown,
  text: () => string,
): void {
  const stream = takesStandardOutput(flags) ? process.stderr : process.stdout
  stream.write(flags.json ? `${JSON.stringify(data, null, 2)}\n` : `${text()}\n`)
}
