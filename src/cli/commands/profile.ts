import { basename } from 'node:path'
import { type Linkability, linkability } from '../../decide/linkability.ts'
import { InputError } from '../../record/errors.ts'
import { TARGET_GROUPS } from '../../format/targets.ts'
import type { Column } from '../../format/column-map.ts'
import { counted } from '../../internal/counted.ts'
import { modelFeatures } from '../../score/model/model-features.ts'
import { mapOfColumns } from '../../format/columns/map-of-columns.ts'
import { isSureHeader } from '../../format/columns/sure-header.ts'
import { onOneLine } from '../advise/advise-columns.ts'
import { checkOutputs } from '../check-outputs.ts'
import { type CellCounts, countCells, MOST_COUNTED } from '../io/count-cells.ts'
import { loadModel } from '../model.ts'
import { print } from '../output.ts'
import { loadPeople } from '../load-people.ts'
import type { PeopleFlags } from '../people-options.ts'
import { table } from '../ui/table.ts'
import { targetsText } from './targets.ts'

export interface ProfileFlags extends PeopleFlags {
  readonly model?: string
  readonly json?: boolean
  readonly targets?: boolean
}

interface FileProfile extends Linkability {
  readonly path: string
  readonly rows: number
  readonly rejected: number
  /** `missing`: cells that say nothing by words of `--missing` or `--columns`, where there are such words. */
  readonly columns: readonly (Column & CellCounts & { readonly missing?: number })[]
  /** What `--columns` takes, so that the file is read in the same way. */
  readonly map: ReturnType<typeof mapOfColumns>
}

/** What each column was taken for, how full it is, and how many records know too little to be linked. */
export async function profile(files: readonly string[], flags: ProfileFlags): Promise<void> {
  if (flags.targets) return print(flags, { targets: Object.fromEntries(TARGET_GROUPS) }, targetsText)
  if (files.length === 0)
    throw new InputError('no-files', 'Give one file of people, or two; --targets lists what columns may be')
  await checkOutputs(files, flags)
  const model = await loadModel(flags.model)
  const loaded = await loadPeople(files, flags, undefined, {
    features: modelFeatures(model),
    model,
    mayBeUnknown: true,
  })
  const profiles: FileProfile[] = []
  for (const [
    side,
    { path, rows, rejected, columns, words, saidMissing, source },
  ] of loaded.files.entries()) {
    const counts = await countCells(source, words)
    const named = withoutValues(columns.columns)
    profiles.push({
      path,
      rows,
      rejected,
      ...linkability(model, loaded.population, side as 0 | 1),
      columns: named.map((column, at) => ({
        ...column,
        ...counts[at]!,
        ...(words && { missing: saidMissing[at]! }),
      })),
      map: mapOfColumns(
        named,
        named.map((_, at) => (saidMissing[at]! > 0 ? words![at]! : [])),
      ),
    })
  }
  print(flags, { files: profiles }, () =>
    profiles.map((one) => profileText(one, profiles.length > 1)).join('\n\n'),
  )
}

/** Headers that may be a person's values become numbers. */
function withoutValues(columns: readonly Column[]): readonly Column[] {
  if (isSureHeader(columns)) return columns
  return columns.map((column) => ({ ...column, header: `column ${column.index + 1}` }))
}

function profileText(
  { path, rows, records, neverLikely, neverPossible, columns, map }: FileProfile,
  isOneOfTwo: boolean,
): string {
  const isSaid = columns.some(({ missing }) => missing !== undefined)
  return [
    `${path}: ${counted(rows, 'row')}, ${counted(records, 'record')} to be compared`,
    ...(columns.length === 0
      ? ['every line is a whole record']
      : [
          '',
          table(
            [
              [
                'column',
                'taken for',
                'filled',
                'different values',
                'commonest',
                ...(isSaid ? ['said missing'] : []),
              ],
              ...columns.map((column) => [
                onOneLine(column.header),
                [
                  column.target,
                  column.dateOrder,
                  column.calendar,
                  column.shortYears && `${column.shortYears.from}-${column.shortYears.to}`,
                  column.byContents === undefined ? undefined : '(by contents)',
                ]
                  .filter(Boolean)
                  .join(' '),
                share(column.filled, rows),
                column.distinct < MOST_COUNTED ? String(column.distinct) : `${MOST_COUNTED} and more`,
                share(column.commonest, column.filled),
                ...(isSaid ? [String(column.missing)] : []),
              ]),
            ],
            ['left', 'left', 'right', 'right', 'right', ...(isSaid ? (['right'] as const) : [])],
          ),
        ]),
    ...(columns.length > 0
      ? [
          '',
          `to correct this, change the words behind the headers, save it as map.json, and give --columns ${isOneOfTwo ? `${basename(path)}=` : ''}map.json:`,
          mapText(map),
        ]
      : []),
    '',
    `know too little to be likely with anybody: ${neverLikely} (${share(neverLikely, records)}); to be possible: ${neverPossible} (${share(neverPossible, records)})`,
  ].join('\n')
}

/** A line for each column, so that lines may be changed and left out. */
function mapText(map: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(map).map(
    ([header, said]) => `  ${JSON.stringify(header)}: ${JSON.stringify(said)}`,
  )
  return `{\n${lines.join(',\n')}\n}`
}

function share(part: number, all: number): string {
  return all === 0 ? '-' : `${((100 * part) / all).toFixed(1)} %`
}
