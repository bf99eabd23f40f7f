/**
 * Records of one household or request speak of one another: the mother whom a child's record names only by her given name
 * stands with her birth in a record of her own. Each mention is looked for among the household's records and takes over
 * what that one says; relations follow in the other direction and over one step (a sibling's mother is a mother).
 * Inference inside one registration only, where one clerk wrote one family; method after household graphs in census linkage
 * (Fu, Christen and Zhou, PAKDD 2014), whose edges are read off such lists.
 */
import type { Steps } from '../../internal/pace.ts'
import { impossible } from '../constraints.ts'
import { kinCode } from '../kin-code.ts'
import { type KinGraph, type KinNode, type KinTables, withNodes } from './kin-graph.ts'
import { composeKin, inverseKin, type Kin } from '../../record/kinship/relation.ts'
import { throughHead } from '../../record/kinship/through-head.ts'

/** A larger group is a camp or a transport, not a household. */
const LARGEST = 24

/** The same graphs, with what members of a household say of each other. Groups are of one side. */
export function* withHouseholds(graphs: readonly KinGraph[], tables: KinTables): Steps<readonly KinGraph[]> {
  const groups = new Map<string, number[]>()
  for (const [at, { group }] of graphs.entries()) {
    if (group === undefined) continue
    const members = groups.get(group)
    if (members) members.push(at)
    else groups.set(group, [at])
  }
  const out = [...graphs]
  for (const members of groups.values()) {
    yield
    if (members.length < 2 || members.length > LARGEST) continue
    const household = members.map((at) => graphs[at]!)
    for (const [k, graph] of enrich(household, tables).entries()) out[members[k]!] = graph
  }
  return out
}

function enrich(household: readonly KinGraph[], tables: KinTables): readonly KinGraph[] {
  /** By member: which mention is which member. */
  const found = household.map((graph, a) =>
    graph.nodes.map((node, at) => (at === 0 ? -1 : memberOf(node, a, household, tables))),
  )
  const through = throughHead(household.map(({ groupRole }) => groupRole))
  const relations = household.map((graph, a) => {
    const own = new Map<number, Kin>()
    for (const [at, b] of found[a]!.entries()) if (b >= 0 && !own.has(b)) own.set(b, graph.nodes[at]!.kin)
    for (const [b, kin] of through[a]!) if (!own.has(b)) own.set(b, kin)
    return own
  })
  const stated = relations.map((own) => new Map(own))
  for (const [a, own] of stated.entries())
    for (const [b, kin] of own) if (!relations[b]!.has(a)) relations[b]!.set(a, inverseKin(kin))
  const direct = relations.map((own) => new Map(own))
  for (const [a, own] of direct.entries())
    for (const [b, kin] of own)
      for (const [c, next] of direct[b]!) {
        if (c === a || relations[a]!.has(c)) continue
        const answers = composeKin(kin, next).filter((answer) => answer !== 'self')
        if (answers.length === 1 && answers[0] !== 'relative') relations[a]!.set(c, answers[0]!)
      }
  return household.map((graph, a) => {
    const known = new Set<number>()
    const nodes = graph.nodes.map((node, at) => {
      const b = found[a]![at]!
      if (b < 0 || known.has(b)) return node
      known.add(b)
      return merged(node, household[b]!)
    })
    const add = (b: number, kin: Kin): void =>
      void nodes.push({
        ...household[b]!.nodes[0]!,
        kin,
        code: kinCode(kin),
        member: household[b]!.id,
      })
    for (const [b, kin] of relations[a]!) if (!known.has(b)) add(b, kin)
    const stated = nodes.length
    for (const b of household.keys())
      if (b !== a && !known.has(b) && !relations[a]!.has(b)) add(b, 'relative')
    return withNodes(graph, nodes, tables, stated)
  })
}

/** The one member of the household that a mention names, -1 for none or several. */
function memberOf(
  mention: KinNode,
  owner: number,
  household: readonly KinGraph[],
  tables: KinTables,
): number {
  let best = -1
  let nearest = CLOSE + 1
  let unique = true
  const me = household[owner]!.nodes[0]!
  for (const [b, { nodes }] of household.entries()) {
    if (b === owner) continue
    const you = nodes[0]!
    if (mention.sex !== undefined && you.sex !== undefined && mention.sex !== you.sex) continue
    if (impossible(mention.kin, me.date, you.date, you.sex)) continue
    const level = nearestLevel(mention, you, tables)
    if (level < nearest) {
      best = b
      nearest = level
      unique = true
    } else if (level === nearest) unique = false
  }
  return unique && nearest <= CLOSE ? best : -1
}

const CLOSE = 2

function nearestLevel(a: KinNode, b: KinNode, { given, family }: KinTables): number {
  if (
    a.family.length > 0 &&
    b.family.length > 0 &&
    a.family.every((x) => b.family.every((y) => family.level(x, y) === 3))
  )
    return 3
  let nearest = 3
  for (const x of a.given) for (const y of b.given) nearest = Math.min(nearest, given.level(x, y))
  return nearest
}

/** Given names of a mention, then those that only the person's own record has, with what they cost there. */
function calledBoth(mention: KinNode, { given, givenCosts }: KinNode): Pick<KinNode, 'given' | 'givenCosts'> {
  const others = given
    .map((id, at) => ({ id, cost: givenCosts?.[at] ?? 0 }))
    .filter(({ id }) => !mention.given.includes(id))
  const all = [...mention.given, ...others.map(({ id }) => id)]
  if (others.every(({ cost }) => cost === 0)) return { given: all }
  return { given: all, givenCosts: [...mention.given.map(() => 0), ...others.map(({ cost }) => cost)] }
}

function merged(mention: KinNode, { id, nodes }: KinGraph): KinNode {
  const record = nodes[0]!
  const { sex, birth, date } = record
  return {
    ...mention,
    ...(mention.sex === undefined && sex !== undefined && { sex }),
    ...calledBoth(mention, record),
    family: [...new Set([...mention.family, ...record.family])],
    ...(mention.birth === undefined && birth !== undefined && { birth }),
    ...(mention.date === undefined && date !== undefined && { date }),
    member: id,
  }
}
