import { InputError } from '../../record/errors.ts'
import { nameReport, nameReportText } from '../../report/name-report.ts'
import { readText } from '../io/read-text.ts'
import { print } from '../output.ts'

export interface NameFlags {
  readonly batch?: string
  readonly lang?: string
  readonly country?: string
  readonly json?: boolean
}

export async function name(names: readonly string[], flags: NameFlags): Promise<void> {
  const hint = {
    ...(flags.lang && { language: flags.lang }),
    ...(flags.country && { country: flags.country }),
  }
  if (flags.batch !== undefined) return batch(flags.batch, hint)
  if (names.length === 0)
    throw new InputError('no-name', 'Give one name, two names, or --batch FILE with two names a line')
  if (names.length > 2)
    throw new InputError(
      'too-many-names',
      'Give two names at most, each in quotes: "Mohammed Ali" "محمد علي"',
    )
  const report = nameReport(names, hint)
  print(flags, report, () => nameReportText(report))
}

/** TSV lines of two names in, one line of JSON each out; a line that is not two names gives an error in its place. */
async function batch(path: string, hint: { language?: string; country?: string }): Promise<void> {
  const lines = (await readText(path)).split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  for (const line of lines) {
    const cells = line.split('\t')
    const result =
      cells.length === 2
        ? (({ names: _names, readings: _readings, ...alignment }) => alignment)(nameReport(cells, hint))
        : { error: 'not-two-names' }
    process.stdout.write(`${JSON.stringify(result)}\n`)
  }
}
