import type { Steps } from '../../internal/pace.ts'
import { withHouseholds } from '../../kin/graph/household.ts'
import { type KinGraph, type KinTables, kinGraph, withNodes } from '../../kin/graph/kin-graph.ts'
import { withNameAncestors } from '../../kin/graph/name-ancestors.ts'
import { NameTable } from '../../kin/names/name-table.ts'
import type { PersonRecord } from '../../record/types.ts'

/** Both sides of a run as graphs, in the order of their ids. */
export interface RelateSides {
  readonly tables: KinTables
  /** All that each record and its household say: candidates are found by it. */
  readonly known: readonly [left: readonly KinGraph[], right: readonly KinGraph[]]
  /** What is compared: the same, or focal persons alone. */
  readonly lefts: readonly KinGraph[]
  readonly rights: readonly KinGraph[]
}

/** The records of a side that take part, in the order of their ids. */
export function takingPart(records: readonly PersonRecord[]): readonly PersonRecord[] {
  return records.filter(({ consent }) => consent?.match !== false).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * The same records give the same graphs and tables in every thread.
 *
 * @param left as {@link takingPart} gives them, as `right`
 * @param relatives compare what the records say of others, too
 */
export function* relateSides(
  left: readonly PersonRecord[],
  right: readonly PersonRecord[],
  relatives: boolean,
): Steps<RelateSides> {
  const tables = { given: new NameTable('given'), family: new NameTable('family') }
  const alone: (readonly KinGraph[])[] = []
  for (const side of [left, right]) {
    const graphs: KinGraph[] = []
    for (const record of side) {
      graphs.push(kinGraph(record, tables))
      yield
    }
    alone.push(graphs)
  }
  const known: (readonly KinGraph[])[] = []
  for (const graphs of yield* withNameAncestors(alone, tables))
    known.push(yield* withHouseholds(graphs, tables))
  const [lefts, rights] = relatives
    ? known
    : known.map((side) => side.map((graph) => withNodes(graph, graph.nodes.slice(0, 1), tables)))
  return { tables, known: [known[0]!, known[1]!], lefts: lefts!, rights: rights! }
}
