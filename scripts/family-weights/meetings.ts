import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readTruth } from '../../bench/simulator/truth.ts'
import { generate } from '../../src/cli/commands/generate.ts'
import { loadPeople } from '../../src/cli/load-people.ts'
import {
  createRosters,
  memberCells,
  weighCells,
  withFamilies,
} from '../../src/decide/families/family-cells.ts'
import { familyGroups } from '../../src/encode/family-groups.ts'
import { familyMembers } from '../../src/decide/families/family-members.ts'
import { lightFamilies } from '../../src/decide/families/light-families.ts'
import { apartInRequests } from '../../src/decide/families/listed-together.ts'
import { familyReach, meetingFamilies } from '../../src/decide/families/who-meets.ts'
import { pairsOf, twoOf } from '../../src/decide/families/meet-job.ts'
import { scoreCandidates } from '../../src/decide/scoring/score-candidates.ts'
import { zoneBounds } from '../../src/decide/zone.ts'
import { unpaced } from '../../src/internal/pace.ts'
import { twinLevel } from '../../src/kin/families/member-evidence.ts'
import { namedShares } from '../../src/kin/families/roster-bits.ts'
import { rolePair } from '../../src/kin/families/member-roles.ts'
import { type MemberTie, MUTUAL_TIES } from '../../src/kin/families/member-ties.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'
import { AT } from './weights.ts'

/** Two families with the truth about each pair. */
export interface Meeting {
  readonly rows: number
  readonly columns: number
  readonly prior: number
  readonly own: Float64Array
  /** By pair, positions of the weights that add up to the bits for one person. */
  readonly told: readonly (readonly number[])[]
  /** By pair, positions of those of its roles, of whom the two name and what they are called. */
  readonly beside: readonly (readonly number[])[]
  /** By row, then by column, position of the weight of a member whom the other family only names, or -1. */
  readonly named: readonly number[]
  /** How much of its weight each of them counts. */
  readonly namedShares: readonly number[]
  /** Positions of those of people whom both only name. */
  readonly absent: readonly number[]
  readonly ties: readonly MemberTie[]
  readonly same: readonly boolean[]
  /** Whether the two are of one household. */
  readonly one: boolean
  /** 1 where both are one society's, the second of two weights. */
  readonly society: 0 | 1
}

/**
 * The meetings of two families in invented populations, linked and de-duplicated, of which sums are exact.
 *
 * @param seeds `100,101`, or `200:20000` for another number of people than `usual`
 */
export async function meetingsOf(seeds: string, usual: string): Promise<Meeting[]> {
  const out: Meeting[] = []
  for (const source of seeds.split(',').filter(Boolean)) {
    const [seed, people = usual] = source.split(':')
    const folder = mkdtempSync(join(tmpdir(), 'kinmatch-fit-'))
    try {
      await generate({ people: Number(people), seed: Number(seed), level: 'field', out: folder })
      const [left, right] = [join(folder, 'left.csv'), join(folder, 'right.csv')]
      out.push(...(await meetingsIn(folder, [left, right])), ...(await meetingsIn(folder, [left])))
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  return out.filter(isUsable)
}

async function meetingsIn(folder: string, files: readonly string[]): Promise<Meeting[]> {
  const model = defaultModel()
  const { population } = await loadPeople(files, {})
  const light = lightFamilies(model, population, zoneBounds(model.costs).possible)
  const run = await scoreCandidates(model, population, familyReach(model, population), { light })
  const { scorer } = run
  const [groups, members] = [familyGroups(population)!, familyMembers(population)]
  const { linking } = population
  const pairs = linking ? run.pairs : unpaced(apartInRequests(run.pairs, groups, members.kindOf))
  const { about } = readTruth(folder, population)
  const rosters = createRosters(members)
  const met = unpaced(meetingFamilies(model, population, pairs, groups, members))
  return Array.from({ length: pairsOf(met) }, (_, n): Meeting => {
    const [first, second] = twoOf(met, n)
    const cells = memberCells(rosters, first, second, !linking)
    weighCells(scorer, cells, first, second, Number.NEGATIVE_INFINITY)
    const { rows, columns, own, levels, around } = withFamilies(cells, rosters, first, second)
    const people = levels.map((_, k) => [first[Math.floor(k / columns)]!, second[k % columns]!] as const)
    return {
      rows,
      columns,
      own,
      prior: scorer.prior,
      told: levels.map(({ given, near, words, years, alone, day, sex }) =>
        [
          given < 0 ? -1 : (near ? AT.givenNear : AT.given) + given,
          twinLevel(given, years, day) < 0 ? -1 : AT.twins + twinLevel(given, years, day),
          words < 0 ? -1 : AT.words + words,
          years < 0 ? -1 : (alone ? AT.yearAlone : AT.year) + years,
          day < 0 ? -1 : AT.day + day,
          sex < 0 ? -1 : AT.sex + sex,
        ].filter((at) => at >= 0),
      ),
      beside: people.map(([i, j], k) => {
        const pair = rolePair(members.kindOf(i), members.kindOf(j))
        const within = pair === 2 ? AT.unkept : pair === 4 ? AT.unkept + 1 : AT.rolesWithin + pair
        const role = linking ? AT.roles + pair : within
        const called = around.called[k]! < 0 ? [] : [AT.called + around.called[k]!]
        return [role, ...called, ...around.kin[k]!.map((level) => AT.kin + level)]
      }),
      named: [...around.first, ...around.second].map((level) => (level < 0 ? -1 : AT.named + level)),
      namedShares: [
        ...namedShares(around.first, around.known[1]),
        ...namedShares(around.second, around.known[0]),
      ],
      ties: linking ? around.ties : around.ties.filter(({ tie }) => !MUTUAL_TIES.includes(tie)),
      society: linking ? 0 : 1,
      absent: around.absent.map((level) => AT.absent + level),
      one: people.some(([i, j]) => about[i]!.household === about[j]!.household),
      same: people.map(([i, j]) => about[i]!.person === about[j]!.person),
    }
  })
}

/** Sums are exact up to so many members, and one person stands once in each family. */
function isUsable({ rows, columns, same }: Meeting): boolean {
  const seen = new Set<string>()
  for (const [k, one] of same.entries()) {
    const [row, column] = [`r${Math.floor(k / columns)}`, `c${k % columns}`]
    if (one && (seen.has(row) || seen.has(column))) return false
    if (one) seen.add(row).add(column)
  }
  return Math.min(rows, columns) <= 8
}
