/** Which column is the id where none is called so: their values have to be asked. */
import type { ColumnMap } from '../column-map.ts'
import { whoseColumns } from '../forms/whose-columns.ts'
import { headerKey } from '../header-key.ts'
import { targetOfWord } from '../headers/header-words.ts'
import type { FieldTarget } from '../targets.ts'

/** Columns that may be the id if their values are all distinct, best first; none if one is called so. */
export function idCandidatesOf(map: ColumnMap): readonly number[] {
  if (map.idFrom === 'column') return []
  return idCandidates(
    whoseColumns(map.columns.map(({ header }) => header)).map(({ key }) => key),
    map.columns.map((column) => (column.target === 'attribute' ? undefined : column.target)),
  )
}

/** The same of keys; `targets` what is settled of them. */
export function idCandidates(
  keys: readonly string[],
  targets: readonly (FieldTarget | undefined)[],
): number[] {
  const ranks = keys.map((key, i) => (targets[i] === undefined ? idRank(key) : undefined))
  return [0, 1, 2].flatMap((rank) => keys.flatMap((_, i) => (ranks[i] === rank ? [i] : [])))
}

/** A number that only counts the rows says less than one that goes with the person. */
function idRank(key: string): number | undefined {
  if (key.endsWith('id')) return 0
  return targetOfWord(key) !== 'id' ? undefined : COUNTERS.has(key) ? 2 : 1
}

const COUNTERS: ReadonlySet<string> = new Set(
  'no, nr, number, s/n, s/no, sr no, sl no, ser no, serial no, serial number, الرقم, رقم, م, ت, مسلسل, الرقم المتسلسل, الرقم التسلسلي, شماره, ردیف, numéro, n°, n° d’ordre, numéro d’ordre, número, sıra no, numara, номер, № з/п, № п/п, l.p., α/α, ক্রমিক, ক্রমিক নং, အမှတ်စဉ်, ተ.ቁ, 序号, 序號'
    .split(', ')
    .map(headerKey),
)
