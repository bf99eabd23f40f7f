import { parseConsent } from '../cells/parse-consent.ts'
import { sexOfRole } from '../../record/sex-of-role.ts'
import { parseGroupRole } from '../cells/parse-role.ts'
import { parseKind } from '../cells/parse-kind.ts'
import { type Doubt, type Draft, type ReadDate, cellText } from './row-cell.ts'
import { recordedDay } from './recorded-day.ts'
import type { RowPlan } from './row-plan.ts'

/** What a cell of consent says, `-` and "unknown" among it: they are no yes. */
export const consentText = (cells: readonly string[], column: number): string => (cells[column] ?? '').trim()

/** What a row says about itself: kind, group, consent, source, expiry. */
export function readSource(
  cells: readonly string[],
  plan: RowPlan,
  draft: Draft,
  readDate: ReadDate,
  doubt: Doubt,
): void {
  const { at } = plan
  const kind = at.kind < 0 ? undefined : parseKind(cellText(cells, at.kind))
  if (kind) draft.kind = kind
  const group = cellText(cells, at.group)
  if (group !== '') draft.groupId = group
  const roleText = group === '' ? '' : cellText(cells, at['group.role'])
  if (roleText !== '') {
    draft.groupRole = parseGroupRole(roleText)
    const sex = draft.groupRole === 'head' ? undefined : sexOfRole(draft.groupRole)
    if (sex !== undefined) draft.sex ??= sex
  }
  const consent = consentText(cells, at.consent)
  if (consent !== '') {
    const { match, clear } = parseConsent(consent)
    draft.consent = { match }
    if (!clear) doubt('unclear-consent', at.consent)
  }
  const organisation = cellText(cells, at.organisation)
  const recordedText = cellText(cells, at.recorded)
  const recordedOn = recordedText === '' ? undefined : recordedDay(readDate(recordedText, at.recorded))
  if (organisation !== '' || recordedOn !== undefined) {
    draft.source = {
      ...(organisation !== '' && { organisation }),
      ...(recordedOn !== undefined && { recordedOn }),
    }
  }
  const expiresText = cellText(cells, at.expires)
  const expires = expiresText === '' ? undefined : readDate(expiresText, at.expires)
  if (expires?.latest !== undefined) draft.expiresOn = expires.latest
  else if (expires) {
    // Until when a record may be used has to be known: not used, rather than used for ever.
    draft.consent = { match: false }
    doubt('unclear-expiry', at.expires)
  }
}
