import { LIMITS, isLongerThan } from '../../record/limits.ts'
import type { Identifier, Relative } from '../../record/types.ts'
import { parseAgeSex } from '../cells/parse-age-sex.ts'
import { parseSex } from '../cells/parse-sex.ts'
import { parseRole } from '../cells/parse-role.ts'
import { parseIdentifiers } from '../cells/parse-identifiers.ts'
import { parseRelatives } from '../relatives/parse-relatives.ts'
import { type Doubt, type Draft, type RowProblem, cellText } from './row-cell.ts'
import type { RowPlan } from './row-plan.ts'

/** Relatives, identifiers and attributes of a row. */
export function readLinks(
  cells: readonly string[],
  plan: RowPlan,
  draft: Draft,
  doubt: Doubt,
): RowProblem | undefined {
  return (
    readRelatives(cells, plan, draft) ??
    readIdentifiers(cells, plan, draft, doubt) ??
    readAttributes(cells, plan, draft)
  )
}

function readRelatives(cells: readonly string[], plan: RowPlan, draft: Draft): RowProblem | undefined {
  if (plan.relatives.length === 0) return undefined
  const relatives: Relative[] = []
  // One office writes the births of a family in one way.
  const style = plan.columns[plan.at.birth] ?? {}
  for (const { column, rest, birth, role, roleColumn, ofMan } of plan.relatives) {
    const name = birth === column.index ? '' : nameOf(cells, [column.index, ...rest])
    const born = cellText(cells, birth)
    // As one cell would say it; of several people it is not known whose birth it is.
    const text = born === '' || /[|;]/.test(name) ? name : `${name};${born}`
    const roleText = cellText(cells, roleColumn)
    const own = roleText !== '' ? parseRole(roleText) : ofMan && isMan(cells, plan) ? ofMan : role
    const fault = text === '' ? undefined : parseRelatives(text, own, plan.columns[birth] ?? style, relatives)
    if (fault) return { code: fault, column: column.index }
  }
  if (relatives.length > 0) draft.relatives = relatives
  return undefined
}

function isMan(cells: readonly string[], { at, columns }: RowPlan): boolean {
  const sex = parseSex(cellText(cells, at.sex), columns[at.sex]?.sexLetters)
  return (
    (sex ?? parseAgeSex(cellText(cells, at['age.sex']), columns[at['age.sex']]?.sexLetters)?.sex) === 'male'
  )
}

const nameOf = (cells: readonly string[], columns: readonly number[]): string =>
  columns.length === 1
    ? cellText(cells, columns[0]!)
    : columns
        .map((column) => cellText(cells, column))
        .filter((part) => part !== '')
        .join(' ')

function readIdentifiers(
  cells: readonly string[],
  plan: RowPlan,
  draft: Draft,
  doubt: Doubt,
): RowProblem | undefined {
  if (plan.identifiers.length === 0) return undefined
  const identifiers: Identifier[] = []
  for (const { index, kind } of plan.identifiers) {
    const text = cellText(cells, index)
    if (text === '') continue
    const values = parseIdentifiers(kind, text)
    if (values.length === 0) doubt('unknown-identifier', index)
    for (const value of values) {
      if (isLongerThan(value, LIMITS.short)) return { code: 'too-long', column: index }
      if (identifiers.length === LIMITS.identifiers) return { code: 'too-many', column: index }
      identifiers.push({ kind, value })
    }
  }
  if (identifiers.length > 0) draft.identifiers = identifiers
  return undefined
}

function readAttributes(cells: readonly string[], plan: RowPlan, draft: Draft): RowProblem | undefined {
  let attributes: Record<string, string> | undefined
  for (const { index, name } of plan.attributes) {
    const text = cellText(cells, index)
    if (text === '') continue
    if (isLongerThan(text, LIMITS.text)) return { code: 'too-long', column: index }
    attributes ??= {}
    attributes[name] = text
  }
  if (attributes) draft.attributes = attributes
  return undefined
}
