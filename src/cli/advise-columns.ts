import type { ColumnMap } from '../format/columns.ts'

/** Columns named in one line; more are counted. */
const NAMED = 8

/**
 * What to tell about columns whose headers are in no list and which the model does not compare either, or undefined. Headers are
 * named only where most of them are known: else the first row may be a person and no header at all.
 *
 * @param features what the run looks at; undefined where it looks at every column
 */
export function columnsAdvice(
  path: string,
  { columns }: ColumnMap,
  features: ReadonlySet<string> | undefined,
): string | undefined {
  const unused = columns.filter(
    ({ target, header }) => target === 'attribute' && features?.has(`attribute.${header}`) === false,
  )
  if (unused.length === 0) return undefined
  const named = unused
    .slice(0, NAMED)
    .map(({ header, index }) => (2 * unused.length < columns.length ? header : `column ${index + 1}`))
  const rest = unused.length > NAMED ? ` and ${unused.length - NAMED} more` : ''
  return `${path}: not compared, since their headers are not known: ${named.join(', ')}${rest}; --columns map.json says what they are`
}
