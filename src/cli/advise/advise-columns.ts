import { counted } from '../../internal/counted.ts'
import type { JoinedRequests } from '../../format/forms/joined-requests.ts'
import type { RelativesById } from '../../format/relatives/relatives-by-id.ts'
import { idCandidatesOf } from '../../format/columns/id-columns.ts'
import type { Column, ColumnMap } from '../../format/column-map.ts'
import type { FieldTarget } from '../../format/targets.ts'
import { roleOfId } from '../../format/headers/find-role.ts'
import { isSureHeader } from '../../format/columns/sure-header.ts'
import { headerKey } from '../../format/header-key.ts'
import { probabilityOf } from '../../score/probability.ts'

/** Columns named in one line; more are counted. */
const NAMED = 8
/** A header as messages have it, without its line breaks. */
export const onOneLine = (header: string): string => header.replaceAll(/\s+/g, ' ')

/** What to tell about rows above the header, or undefined. */
export function headerAdvice(path: string, line: number | undefined): string | undefined {
  return line === undefined
    ? undefined
    : `${path}: the header is on line ${line}; what stands above is no person`
}

/** What to tell where records are called by their row although a column is called an id, or has numbers of people, or undefined. */
export function idAdvice(path: string, map: ColumnMap): string | undefined {
  if (map.idFrom === 'column' || !isSureHeader(map.columns)) return undefined
  const column = map.columns[idCandidatesOf(map)[0] ?? -1]
  const number = map.columns.find(({ target }) => OFFICIAL.test(target))
  if (column === undefined && number !== undefined)
    return `${path}: rows are numbered from 0; if they are to be called by ${number.header}, say so with --columns map.json ({${JSON.stringify(number.header)}: "id"}): it is then not compared`
  return column
    ? `${path}: rows are numbered from 0, since ${column.header} is empty or repeated in some of them; --columns map.json says which column is the id`
    : undefined
}

/** Numbers that offices give to people. */
const OFFICIAL = /^identifier\.(?!email$|phone$)/

/** What to tell about columns that name relatives by the ids of their rows, once these were looked up, or undefined. */
export function relativeIdsAdvice(
  path: string,
  { columns }: ColumnMap,
  relatives: Pick<RelativesById, 'headers' | 'counts'> | undefined,
): string | undefined {
  if (relatives === undefined || relatives.counts.asked === 0 || !isSureHeader(columns)) return undefined
  const { asked, found } = relatives.counts
  const rest = found < asked ? `; ${counted(asked - found, 'id is', 'ids are')} of no row with a name` : ''
  return `${path}: ${relatives.headers.join(', ')}: ${counted(found, 'relative')} called as the rows of these ids are${rest}`
}

/** What to tell about rows of a form that were taken for one request, or undefined. */
export function joinedAdvice(path: string, joined: JoinedRequests): string | undefined {
  if (joined.size === 0) return undefined
  const requests = new Set(joined.values()).size
  return `${path}: ${joined.size + requests} rows are taken for ${counted(requests, 'request')}, since the enquirer has the same name and number; a request_id that rows share says it otherwise`
}

/** What to tell about columns that were taken for something by their contents, or left unread because these don't say whose they are; or undefined. */
export function contentsAdvice(path: string, { columns }: ColumnMap): string | undefined {
  const isSure = isSureHeader(columns)
  const name = ({ header, index }: Column): string =>
    isSure ? JSON.stringify(onOneLine(header)) : `column ${index + 1}`
  const taken = columns.flatMap((column) =>
    column.byContents === undefined
      ? []
      : [`${name(column)} is taken for ${column.target} (${percent(column.byContents)} sure)`],
  )
  const left = columns.flatMap((column) =>
    column.looksLike === undefined ? [] : [`${name(column)} looks like ${column.looksLike}`],
  )
  const parts = [
    ...(taken.length > 0
      ? [`by contents alone, since no header says it, ${someOf(taken)}: say "ignore" if it is not`]
      : []),
    ...(left.length > 0 ? [`left unread: ${someOf(left)}; whose, no cell tells`] : []),
  ]
  return parts.length === 0
    ? undefined
    : `${path}: ${parts.join('; ')} (--columns map.json; kinmatch profile prints one to change)`
}

const someOf = (texts: readonly string[]): string =>
  texts.slice(0, NAMED).join(', ') + (texts.length > NAMED ? ` and ${texts.length - NAMED} more` : '')

/** log2 of odds in hundredths, downwards. */
const percent = (bits: number): string => `${Math.floor(100 * probabilityOf(bits))} %`

/** What to tell about ages of which nothing says when they were true, or undefined. */
export function agesAdvice(path: string, { columns }: ColumnMap): string | undefined {
  const known = new Set(columns.map(({ target }) => target))
  const ages = columns.find(({ target, ageOn }) => AGES.has(target) && ageOn === undefined)
  if (ages === undefined || DAYS_OF_AGES.some((target) => known.has(target)) || !isSureHeader(columns))
    return undefined
  return `${path}: ${ages.header}: an age says nothing without the day on which it was true: give it in a column (recorded_on), in the header ("Age (2024)") or in --columns map.json ({${JSON.stringify(ages.header)}: "${ages.target}@2024-05-01"})`
}

/** By how their targets begin, columns by which a person is told from others; an age only where it has a day. */
const IDENTITY: readonly (readonly [what: string, begins: RegExp])[] = [
  ['names', /^(?:name$|given|family|father$)/],
  ['births', /^birth/],
  ['places', /^place\.|^birth\.place/],
  ['relatives', /^relatives?(?:$|\.(?!role))/],
  ['identifiers', /^identifier\./],
]

/**
 * A warning where so little of a file is understood that hardly anybody can be found, or no names are, or undefined.
 * @param features what the run looks at; undefined where it looks at every column
 */
export function littleAdvice(
  path: string,
  { columns }: ColumnMap,
  features: ReadonlySet<string> | undefined,
): string | undefined {
  const isLeft = columns.some(
    ({ target, header }) => target === 'attribute' && features?.has(`attribute.${header}`) === false,
  )
  const isDated = columns.some(({ target, ageOn }) => DAYS_OF_AGES.includes(target) || ageOn !== undefined)
  const known = IDENTITY.filter(([what, begins]) =>
    columns.some(({ target }) => begins.test(target) || (what === 'births' && isDated && AGES.has(target))),
  ).map(([what]) => what)
  if (!isLeft || (known.length > 1 && known.includes('names'))) return undefined
  if (known.length > 1)
    return `${path}: NO NAMES ARE READ: of its ${counted(columns.length, 'column')} none is understood as one of names; say which is with --columns map.json (kinmatch profile prints one to change)`
  return `${path}: HARDLY ANYBODY CAN BE FOUND: of its ${counted(columns.length, 'column')} ${known.length === 0 ? 'none that tells people apart is' : `only ${known[0]} are`} understood; say what the others are with --columns map.json (kinmatch profile prints one to change)`
}

/** What to tell about columns whose two-digit years were read in a century, or undefined. */
export function centuryAdvice(path: string, { columns }: ColumnMap): string | undefined {
  const isSure = isSureHeader(columns)
  const spans = columns.flatMap(({ header, index, shortYears }) =>
    shortYears === undefined
      ? []
      : [`${isSure ? onOneLine(header) : `column ${index + 1}`} ${shortYears.from} to ${shortYears.to}`],
  )
  return spans.length === 0
    ? undefined
    : `${path}: years of two digits are read as ${spans.join(', ')}; write them in full if they are others`
}

const AGES: ReadonlySet<FieldTarget> = new Set<FieldTarget>(['age', 'age.sex', 'birth.age'])
/** Columns that say when ages were true, or spare them. */
const DAYS_OF_AGES: readonly FieldTarget[] = ['recorded', 'age.on', 'birth']

/**
 * What to tell about columns whose headers are in no list and which the model does not compare either, or undefined. Headers are
 * named only where they may be, see {@link isSureHeader}.
 *
 * @param features what the run looks at; undefined where it looks at every column
 */
export function columnsAdvice(
  path: string,
  map: ColumnMap,
  features: ReadonlySet<string> | undefined,
): string | undefined {
  const { columns } = map
  // Of these idAdvice and relativeIdsAdvice say more.
  const [id] = idCandidatesOf(map)
  const unused = columns.filter(
    ({ target, header, index }) =>
      target === 'attribute' &&
      features?.has(`attribute.${header}`) === false &&
      index !== id &&
      roleOfId(headerKey(header)) === undefined,
  )
  if (unused.length === 0) return undefined
  const isSure = isSureHeader(columns)
  const named = unused
    .slice(0, NAMED)
    .map(({ header, index }) => (isSure ? onOneLine(header) : `column ${index + 1}`))
  const rest = unused.length > NAMED ? ` and ${unused.length - NAMED} more, which kinmatch profile shows` : ''
  return `${path}: not compared, since their headers are not known: ${named.join(', ')}${rest}; --columns map.json says what they are`
}
