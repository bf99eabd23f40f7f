import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeWorld } from '../../bench/hard/write-world.ts'
import { loadPeople } from '../../src/cli/load-people.ts'
import { linkPopulation } from '../../src/decide/link-population.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'

const SIBLINGS = ['twins, like names', 'siblings, one default birthday', "co-wives' children"]
const AGAIN = "a dead child's name given again"
/** Nothing says who belongs together: each pair stands by itself. */
const APART = 'request_id,household_id,record_kind'

/** Cases of brothers and sisters by kind, those with a wrong pair in *likely*, and the share of true pairs that are. */
async function trapped(
  seed: number,
  ignore: string,
): Promise<{ cases: Map<string, number>; likely: Map<string, number>; truth: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'kinmatch-traps-'))
  try {
    writeWorld(folder, { seed, level: 'field', villages: 10, cases: 6 })
    const { population } = await loadPeople(
      ['left', 'right'].map((side) => join(folder, `${side}.csv`)),
      { ignore },
    )
    const { matches } = await linkPopulation(defaultModel(), population, { minWeight: 0 })
    const lines = (name: string): string[] =>
      readFileSync(join(folder, name), 'utf8').trim().split('\n').slice(1)
    const caseOf = new Map<string, string>()
    const cases = new Map<string, Set<string>>()
    for (const line of lines('hard.csv')) {
      const [, id = '', number = '', kind = ''] = /^(\w+),(\d+),"?(.*?)"?$/.exec(line) ?? []
      caseOf.set(id, `${number} ${kind}`)
      cases.set(kind, (cases.get(kind) ?? new Set()).add(number))
    }
    const person = new Map(
      lines('families.csv').map((line) => {
        const [id = '', , , who = ''] = line.split(',')
        return [id, who] as const
      }),
    )
    const truth = new Set(lines('truth.csv').filter((line) => !caseOf.has(line.split(',')[0]!)))
    const found = matches.filter(({ zone }) => zone === 'likely')
    const wrong = new Set(
      found
        .filter(
          ({ leftId, rightId }) =>
            caseOf.has(leftId) &&
            caseOf.get(leftId) === caseOf.get(rightId) &&
            person.get(leftId) !== person.get(rightId),
        )
        .map(({ leftId }) => caseOf.get(leftId)!),
    )
    const likely = new Map<string, number>()
    for (const one of wrong) {
      const kind = one.slice(one.indexOf(' ') + 1)
      likely.set(kind, (likely.get(kind) ?? 0) + 1)
    }
    const right = found.filter(({ leftId, rightId }) => truth.has(`${leftId},${rightId}`)).length
    return {
      cases: new Map([...cases].map(([kind, numbers]) => [kind, numbers.size])),
      likely,
      truth: right / truth.size,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** One world has few cases of a kind, of which one more or less is chance. */
const WORLDS = [401, 402, 403]

describe('brothers and sisters who look like one person', () => {
  it('are hardly ever likely where each record stands by itself, and true pairs still are', async () => {
    const cases = new Map<string, number>()
    const likely = new Map<string, number>()
    for (const seed of WORLDS) {
      const made = await trapped(seed, APART)
      expect(made.truth).toBeGreaterThan(0.3)
      for (const kind of [...SIBLINGS, AGAIN]) {
        cases.set(kind, (cases.get(kind) ?? 0) + made.cases.get(kind)!)
        likely.set(kind, (likely.get(kind) ?? 0) + (made.likely.get(kind) ?? 0))
      }
    }
    for (const kind of SIBLINGS) expect(likely.get(kind)! / cases.get(kind)!).toBeLessThan(0.03)
    expect(likely.get(AGAIN)! / cases.get(AGAIN)!).toBeLessThan(0.04)
  })
})
