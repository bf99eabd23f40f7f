/**
 * Fathers and grandfathers who may stand in a name. In Somali, Ethiopian, Sudanese or Dinka names the words behind the first are
 * the father's and his father's given names, whatever column they stand in; elsewhere they are a family name. Which it is
 * is asked of the run, word by word: what listed parents and children are called beside whoever bears it, and whether it is
 * somebody's given name about as often as it stands behind one.
 */
import type { Steps } from '../../internal/pace.ts'
import type { RelationRole } from '../../record/types.ts'
import { kinCode } from '../kin-code.ts'
import { neutralKin } from '../../record/kinship/relation.ts'
import { type KinGraph, type KinNode, type KinTables, withNodes } from './kin-graph.ts'

/** By place behind the first given name. */
const ROLES: readonly RelationRole[] = ['father', 'grandparent']

/** Given names that a word is thought to have been, of so many uses, before any are counted. */
const PSEUDO = 4
const USUAL = 0.12
/** Parents and children that weigh as much as what is known of a word without them. */
const PSEUDO_KIN = 2
/** Under this probability a word is a family name. */
const LEAST = 0.15
/** Words of common given names are family names, too, and orders differ: no word is surer than that. */
const MOST = 0.5

/** Graphs of both sides with the ancestors whom their focal persons' names may hold. Their order changes nothing. */
export function* withNameAncestors(
  sides: readonly (readonly KinGraph[])[],
  tables: KinTables,
): Steps<readonly (readonly KinGraph[])[]> {
  const uses = yield* countUses(sides, tables)
  const out: (readonly KinGraph[])[] = []
  for (const graphs of sides) {
    const made: KinGraph[] = []
    for (const graph of graphs) {
      made.push(withAncestors(graph, uses, tables))
      yield
    }
    out.push(made)
  }
  return out
}

/** What a word is in a run, by its sound, so that spellings and scripts count together. */
interface WordUses {
  given: number
  behind: number
  /** Times that a parent or child shows it to be a father's name, and a family name. */
  fathers: number
  families: number
}

type Uses = ReadonlyMap<number, WordUses>

const [PARENT, CHILD] = [kinCode('parent'), kinCode('child')]

function* countUses(sides: readonly (readonly KinGraph[])[], tables: KinTables): Steps<Uses> {
  const uses = new Map<number, WordUses>()
  const of = (id: number): WordUses => {
    const sound = soundOf(id, tables)
    let found = uses.get(sound)
    if (!found) uses.set(sound, (found = { given: 0, behind: 0, fathers: 0, families: 0 }))
    return found
  }
  for (const graphs of sides)
    for (const { nodes, chains = [] } of graphs) {
      yield
      for (const { given } of nodes) for (const id of given) of(id).given++
      for (const [, ...behind] of chains) {
        for (const id of behind) if (id >= 0) of(id).behind++
        const [first = -1] = behind
        if (first >= 0) for (const node of nodes) countShown(node, nodes[0]!, first, of(first), tables)
      }
    }
  return uses
}

/** Does a parent or child show the word behind the focal person's given name to be the father's, or a family's? */
function countShown(node: KinNode, focal: KinNode, word: number, uses: WordUses, tables: KinTables): void {
  if (node.code !== PARENT && node.code !== CHILD) return
  const hasFamily = (id: number): boolean =>
    node.family.some((name) => tables.family.codes(name).includes(soundOf(id, tables)))
  const isFather =
    node.code === PARENT
      ? node.given.some((id) => soundOf(id, tables) === soundOf(word, tables))
      : focal.given.some(hasFamily)
  if (isFather) uses.fathers++
  else if (hasFamily(word)) uses.families++
}

function soundOf(id: number, { given }: KinTables): number {
  return given.codes(id)[0]!
}

/** Probability that a word behind a given name is an ancestor's. */
function shareOf({ given, behind, fathers, families }: WordUses): number {
  const usual = (given + PSEUDO * USUAL) / (given + behind + PSEUDO)
  return (fathers + PSEUDO_KIN * usual) / (fathers + families + PSEUDO_KIN)
}

function withAncestors(graph: KinGraph, uses: Uses, tables: KinTables): KinGraph {
  const { nodes, chains = [] } = graph
  const share = (id: number): number => Math.min(MOST, shareOf(uses.get(soundOf(id, tables))!))
  const [focal, ...others] = nodes
  const ancestors: KinNode[] = []
  for (const [at, role] of ROLES.entries()) {
    const ids = [...new Set(chains.map((words) => words[at + 1] ?? -1))]
    const given = ids.filter((id) => id >= 0 && share(id) >= LEAST)
    if (given.length === 0) continue
    const kin = neutralKin(role)
    ancestors.push({
      kin,
      code: kinCode(kin),
      sex: 'male',
      given,
      family: [],
      share: Math.max(...given.map(share)),
    })
  }
  if (ancestors.length === 0) return graph
  const familyShare = 1 - Math.max(...ancestors.map(({ share = 1 }) => share))
  return withNodes(
    { ...graph, familyShare },
    [calledByFirst(focal!, chains, share), ...ancestors, ...others],
    tables,
  )
}

/** Where the second word is the father's, the first one alone is what the person is called. */
function calledByFirst(
  focal: KinNode,
  chains: readonly (readonly number[])[],
  share: (id: number) => number,
): KinNode {
  const given = [...focal.given]
  const givenCosts = given.map(() => 0)
  for (const [first = -1, second = -1] of chains) {
    if (first < 0 || second < 0 || share(second) < LEAST || given.includes(first)) continue
    given.push(first)
    givenCosts.push(Math.log2(share(second)))
  }
  return given.length === focal.given.length ? focal : { ...focal, given, givenCosts }
}
