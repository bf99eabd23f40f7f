/** The pairs of all shards of a run, as the whole run would have given them. */
import { oneToOne } from '../../decide/one-to-one.ts'
import { distinctPairs, type ScoredPairs, ScoredPairsBuilder, sortPairs } from '../../decide/scored-pairs.ts'
import type { Match } from '../../decide/match.ts'
import { zoneOf } from '../../decide/zone.ts'
import { unpaced } from '../../internal/pace.ts'
import { InputError } from '../../record/errors.ts'
import { probabilityOf } from '../../score/probability.ts'
import { type PartHead, type PartPair, readPart, readPartHead } from '../io/part-file.ts'

export interface MergedParts {
  readonly heads: readonly PartHead[]
  /** The ids that occur, in the order of the run: left ones before right ones, each side sorted. */
  readonly ids: readonly string[]
  /** Over the positions in `ids`, each pair once, heaviest first. */
  readonly pairs: ScoredPairs
  readonly insufficient: (left: number, right: number) => boolean
  readonly noteOf: (left: number, right: number) => Pick<Match, 'kind' | 'via'>
}

/**
 * Reads the parts of all shards of a run.
 * @throws {InputError} `other-run`, `missing-shards`, `repeated-shard` and those of {@link readPart}
 */
export async function readParts(paths: readonly string[]): Promise<MergedParts> {
  const heads: PartHead[] = []
  const numbers: [Map<string, number>, Map<string, number>] = [new Map(), new Map()]
  const numberOf = (id: string, side: 0 | 1): number => {
    const number = numbers[side].get(id) ?? numbers[side].size
    numbers[side].set(id, number)
    return number
  }
  const found = new ScoredPairsBuilder()
  const light: [string, string][] = []
  const noted: PartPair[] = []
  // Of one file both ids are of one side.
  const rightSide = (await readPartHead(paths[0]!)).command === 'link' ? 1 : 0
  for (const path of paths) {
    const head = await readPart(path, (pair) => {
      const { leftId, rightId, weight, zone, kind, via } = pair
      found.add(numberOf(leftId, 0), numberOf(rightId, rightSide), weight)
      if (kind !== PLAIN.kind || via.length > 0) noted.push(pair)
      if (zone === 'insufficient') light.push([leftId, rightId])
    })
    requireAnotherShard(head, heads, paths)
    heads.push(head)
  }
  requireAllShards(heads)
  const lefts = ranked(numbers[0])
  const rights = rightSide === 0 ? lefts : ranked(numbers[1])
  const shift = rightSide === 0 ? 0 : lefts.ids.length
  const raw = found.collected()
  const placed = {
    ...raw,
    left: raw.left.map((n) => lefts.place[n]!),
    right: raw.right.map((n) => shift + rights.place[n]!),
  }
  const ids = rightSide === 0 ? lefts.ids : [...lefts.ids, ...rights.ids]
  const key = (left: number, right: number): number => left * ids.length + right
  const keyOf = (leftId: string, rightId: string): number =>
    key(lefts.place[numbers[0].get(leftId)!]!, shift + rights.place[numbers[rightSide].get(rightId)!]!)
  const few = new Set(light.map(([leftId, rightId]) => keyOf(leftId, rightId)))
  const notes = new Map(noted.map((pair) => [keyOf(pair.leftId, pair.rightId), pair]))
  const pairs = unpaced(distinctPairs(unpaced(sortPairs([placed]))))
  return {
    heads: heads.sort((a, b) => a.shard - b.shard),
    ids,
    pairs: heads[0]!.oneToOne ? unpaced(oneToOne(pairs, ids.length)) : pairs,
    insufficient: (left, right) => few.has(key(left, right)),
    noteOf: (left, right) => notes.get(key(left, right)) ?? PLAIN,
  }
}

/** @param heads those of the first of the files, of which the next one has this head */
function requireAnotherShard(head: PartHead, heads: readonly PartHead[], paths: readonly string[]): void {
  const [first] = heads
  const path = paths[heads.length]
  if (first !== undefined && first.run !== head.run)
    throw new InputError(
      'other-run',
      `${path} is of another run than ${paths[0]}: other files, another model or other options; write it again`,
    )
  const twice = heads.findIndex((other) => other.shard === head.shard)
  if (twice >= 0)
    throw new InputError(
      'repeated-shard',
      `${path} and ${paths[twice]} are both shard ${head.shard}; name each once`,
    )
}

function requireAllShards(heads: readonly PartHead[]): void {
  const { of } = heads[0]!
  const missing = Array.from({ length: of }, (_, n) => n + 1).filter((n) => !heads.some((h) => h.shard === n))
  if (missing.length > 0)
    throw new InputError(
      'missing-shards',
      `Shards ${missing.join(', ')} of ${of} are missing; name their files too`,
    )
}

/** What most pairs are; the others are remembered. */
const PLAIN: Pick<Match, 'kind' | 'via'> = { kind: 'duplicate', via: [] }

/** Sorts ids as a run sorts records; `place[n]` is where the id of number n stands. */
function ranked(numbers: ReadonlyMap<string, number>): {
  readonly ids: string[]
  readonly place: Int32Array
} {
  const ids = [...numbers.keys()].sort((a, b) => (a < b ? -1 : 1))
  const place = new Int32Array(ids.length)
  for (const [at, id] of ids.entries()) place[numbers.get(id)!] = at
  return { ids, place }
}

/** The pairs from the run's floor up, in words. */
export function* mergedMatches({ heads, ids, pairs, insufficient, noteOf }: MergedParts): Generator<Match> {
  const { floor, bounds } = heads[0]!
  for (let k = 0; k < pairs.length && pairs.weight[k]! >= floor; k++) {
    const [i, j, weight] = [pairs.left[k]!, pairs.right[k]!, pairs.weight[k]!]
    const { kind, via } = noteOf(i, j)
    const reachable = insufficient(i, j) ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
    yield {
      leftId: ids[i]!,
      rightId: ids[j]!,
      probability: probabilityOf(weight),
      weight,
      zone: zoneOf(weight, reachable, bounds),
      kind,
      via,
    }
  }
}
