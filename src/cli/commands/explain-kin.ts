import { relate } from '../../decide/relate/relate.ts'
import type { PersonRecord } from '../../record/types.ts'
import { nameText, recordSummary } from '../../report/record-summary.ts'
import { type MentionName, relationText } from '../../report/relation-text.ts'
import { findPair } from '../find-pair.ts'
import { loadModel } from '../model.ts'
import { print } from '../output.ts'
import { loadPeople } from '../load-people.ts'
import type { PeopleFlags } from '../people-options.ts'
import { withProgress } from '../ui/progress.ts'
import type { DecisionFlags } from '../decisions.ts'

export interface ExplainFlags extends PeopleFlags, DecisionFlags {
  readonly pair: string
  readonly model?: string
  readonly showValues?: boolean
  /** Explain the two as relatives. */
  readonly kin?: boolean
  readonly questions?: boolean
  readonly json?: boolean
}

/** `explain --kin`: what `relate` says of one pair, and why. All of both files are read, since it learns from them. */
export async function explainKin(
  left: string,
  right: string,
  pair: readonly [left: string, right: string],
  flags: ExplainFlags,
): Promise<void> {
  const model = await loadModel(flags.model)
  const sides: [PersonRecord[], PersonRecord[]] = [[], []]
  const { population } = await loadPeople([left, right], flags, (record, side) =>
    sides[side as 0 | 1].push(record),
  )
  const byId = sides.map((records) => new Map(records.map((record) => [record.id, record])))
  findPair(population, pair, [left, right])
  const { proposals } = await withProgress('comparing families', (onProgress) =>
    relate(sides[0], sides[1], model, { pair, onProgress }),
  )
  const [proposal] = proposals
  const nameOf: MentionName | undefined = flags.showValues
    ? (side, { relative, member }) => {
        const record = byId[side]!.get(member ?? pair[side])
        const names =
          member === undefined && relative !== undefined
            ? record?.relatives?.[relative]?.names
            : record?.names
        return names?.map(nameText).join(' / ')
      }
    : undefined
  const values = flags.showValues ? pair.map((id, at) => recordSummary(byId[at]!.get(id)!)) : undefined
  print(flags, proposal ?? { leftId: pair[0], rightId: pair[1], zone: 'unlikely', relation: null }, () =>
    proposal === undefined
      ? `${pair[0]}  and  ${pair[1]}: neither lists a relative who could be the other, and they share no listed relative; nothing says that they are of one family`
      : relationText(proposal, nameOf, values),
  )
}
