import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyDecisions } from '../../src/decide/decisions/apply-decisions.ts'
import type { DecisionKind, DecisionLog, RecordRef } from '../../src/decide/decisions/decision.ts'
import { DecisionError } from '../../src/decide/decisions/decision-error.ts'
import {
  assertDecision,
  decisionLine,
  inferDecision,
  parseDecisions,
  retractDecision,
} from '../../src/decide/decisions/decision-log.ts'
import { type DecisionState, decisionState } from '../../src/decide/decisions/decision-state.ts'
import { decidedTies } from '../../src/decide/decisions/decided-ties.ts'
import { populationRefs } from '../../src/decide/decisions/population-refs.ts'
import { dedupePopulation } from '../../src/decide/dedupe-population.ts'
import { rejectedPairs } from '../../src/decide/decisions/rejected-pairs.ts'
import { MEET_JOB } from '../../src/decide/families/meet-job.ts'
import { createRegistry } from '../../src/registry/create-registry.ts'
import { linkPopulation } from '../../src/decide/link-population.ts'
import type { Match } from '../../src/decide/match.ts'
import { populate } from '../../src/encode/populate.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'
import { comparePersons } from '../../src/score/compare-persons.ts'
import { decisionEvidence } from '../../src/decide/decisions/decision-evidence.ts'
import type { PersonRecord, UncertainDate } from '../../src/record/types.ts'

const ref = (id: string): RecordRef => ({ registry: '', id })
const by = 'reviewer-7'
const at = '2026-01-02T10:00:00Z'
type Step = readonly [kind: DecisionKind, a: string, b: string]

async function logOf(...steps: Step[]): Promise<DecisionLog> {
  let log: DecisionLog = []
  for (const [kind, a, b] of steps) log = await assertDecision(log, { kind, pair: [ref(a), ref(b)], by, at })
  return log
}
const kindOf = (log: DecisionLog, a: string, b: string): DecisionKind | undefined =>
  decisionState(log).verdict(ref(a), ref(b))?.kind

describe('decisions', () => {
  it('hold for a pair in either order, and the last one counts', async () => {
    const log = await logOf(['same', 'a', 'b'], ['undetermined', 'b', 'a'])
    expect(kindOf(log, 'a', 'b')).toBe('undetermined')
    expect(kindOf(log, 'b', 'a')).toBe('undetermined')
    expect(decisionState(log).active.map(({ seq }) => seq)).toEqual([2])
    expect(decisionState(await retractDecision(log, 2, { by, at })).active.map(({ seq }) => seq)).toEqual([1])
  })

  it('same is transitive, different holds between groups', async () => {
    const log = await logOf(
      ['same', 'a', 'b'],
      ['same', 'b', 'c'],
      ['same', 'x', 'y'],
      ['different', 'c', 'x'],
    )
    expect(decisionState(log).verdict(ref('a'), ref('c'))).toEqual({
      kind: 'same',
      status: 'asserted',
      from: [1, 2],
    })
    expect(decisionState(log).verdict(ref('a'), ref('y'))).toEqual({
      kind: 'different',
      status: 'asserted',
      from: [4],
    })
    expect(kindOf(log, 'a', 'z')).toBeUndefined()
    expect(decisionState(log).groups.map((group) => group.map(({ id }) => id))).toEqual([
      ['a', 'b', 'c'],
      ['x', 'y'],
    ])
  })

  it('that contradict others are refused with the entries in question', async () => {
    const log = await logOf(['same', 'a', 'b'], ['same', 'b', 'c'])
    const error = await assertDecision(log, { kind: 'different', pair: [ref('a'), ref('c')], by, at }).catch(
      (e) => e,
    )
    expect(error).toBeInstanceOf(DecisionError)
    expect([error.code, error.entries]).toEqual(['conflict', [1, 2]])
    const apart = await logOf(['same', 'a', 'b'], ['different', 'b', 'c'])
    const second = await assertDecision(apart, { kind: 'same', pair: [ref('a'), ref('c')], by, at }).catch(
      (e) => e,
    )
    expect([second.code, second.entries]).toEqual(['conflict', [1, 2]])
  })

  it('of relatives imply nothing about others', async () => {
    const log = await logOf(['related', 'a', 'b'], ['same', 'b', 'c'])
    expect(kindOf(log, 'a', 'b')).toBe('related')
    expect(kindOf(log, 'a', 'c')).toBeUndefined()
  })

  it('by a run never override a person, and form no group', async () => {
    let log = await logOf(['different', 'a', 'b'])
    log = await inferDecision(log, { kind: 'same', pair: [ref('a'), ref('b')], by: 'run', at })
    log = await inferDecision(log, { kind: 'same', pair: [ref('c'), ref('d')], by: 'run', at })
    log = await inferDecision(log, { kind: 'same', pair: [ref('d'), ref('e')], by: 'run', at })
    expect(kindOf(log, 'a', 'b')).toBe('different')
    expect(decisionState(log).verdict(ref('c'), ref('d'))).toMatchObject({ kind: 'same', status: 'inferred' })
    expect(kindOf(log, 'c', 'e')).toBeUndefined()
    expect(decisionState(log).groups).toEqual([])
  })

  it('two logs put together may conflict: then neither is taken as settled', async () => {
    const log = await logOf(['same', 'a', 'b'], ['same', 'b', 'c'])
    const foreign = { ...log[0]!, seq: 3, kind: 'different' as const, a: ref('a'), b: ref('c') }
    const state = decisionState([...log, foreign])
    expect(state.conflicts).toEqual([{ kind: 'same-and-different', same: [1, 2], different: 3 }])
    expect(state.verdict(ref('a'), ref('b'))).toBeUndefined()
    expect(state.groups).toEqual([])
  })

  it('can all be undone, undoings too, and nothing is erased', async () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd')
    const step = fc.tuple(
      fc.constantFrom<DecisionKind>('same', 'different', 'related', 'undetermined'),
      ids,
      ids,
    )
    const all = ['a', 'b', 'c', 'd']
    const picture = (log: DecisionLog): unknown => all.map((x) => all.map((y) => kindOf(log, x, y)))
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), fc.nat(3), async (steps, undo) => {
        let log: DecisionLog = []
        const pictures = [picture(log)]
        for (const [kind, a, b] of steps) {
          if (a === b) continue
          const next = await assertDecision(log, { kind, pair: [ref(a), ref(b)], by, at }).catch(
            () => undefined,
          )
          if (next === undefined) continue
          expect(next.slice(0, -1)).toEqual(log)
          log = next
          pictures.push(picture(log))
        }
        const made = log.length
        for (let k = 0; k < Math.min(undo, made); k++) {
          log = await retractDecision(log, made - k, { by, at })
          expect(picture(log)).toEqual(pictures[made - k - 1])
        }
        // Undoing the undoings, latest first, brings everything back.
        for (let n = log.length; n > made; n--) log = await retractDecision(log, n, { by, at })
        expect(picture(log)).toEqual(pictures[made])
      }),
      { numRuns: 40 },
    )
  })

  it('are undone once', async () => {
    let log = await retractDecision(await logOf(['same', 'a', 'b']), 1, { by, at })
    await expect(retractDecision(log, 1, { by, at })).rejects.toMatchObject({
      code: 'already-undone',
      entries: [2],
    })
    await expect(retractDecision(log, 9, { by, at })).rejects.toMatchObject({ code: 'unknown-entry' })
    log = await retractDecision(log, 2, { by, at })
    await expect(retractDecision(log, 1, { by, at })).resolves.toHaveLength(4)
  })

  it('need a reviewer and a time', async () => {
    const bad = (change: object): Promise<unknown> =>
      assertDecision([], { kind: 'same', pair: [ref('a'), ref('b')], by, at, ...change })
    await expect(bad({ by: '' })).rejects.toMatchObject({ code: 'bad-decision' })
    await expect(bad({ at: 'yesterday' })).rejects.toMatchObject({ code: 'bad-decision' })
  })
})

describe('a log on file', () => {
  it('comes back as it was written, and shows every change', async () => {
    const log = await logOf(['same', 'a', 'b'], ['different', 'b', 'c'], ['related', 'd', 'e'])
    const text = log.map(decisionLine).join('')
    expect(await parseDecisions(text)).toEqual(log)
    const lines = text.trimEnd().split('\n')
    for (const changed of [
      text.replace('"id":"b"', '"id":"x"'),
      [lines[0], lines[2]].join('\n'),
      [lines[1], lines[2]].join('\n'),
      [lines[0], lines[2], lines[1]].join('\n'),
    ])
      await expect(parseDecisions(changed)).rejects.toMatchObject({ code: 'broken-chain' })
    await expect(parseDecisions('{"seq":1}')).rejects.toMatchObject({ code: 'bad-log' })
    await expect(parseDecisions('no json')).rejects.toMatchObject({ code: 'bad-log' })
  })
})

const birth = { year: 1991, month: 7, day: 22, precision: 'day' } as const
const people: PersonRecord[] = [
  { id: 'a', names: [{ full: 'Olena Kovalenko' }], birth },
  { id: 'b', names: [{ full: 'Kovalenko Olena' }], birth },
  { id: 'c', names: [{ full: 'Chol Deng' }] },
]
const model = defaultModel()

describe('runs that respect decisions', () => {
  it('a rejected pair stays away, in links and in clusters', async () => {
    const population = populate(people)
    expect(
      (await dedupePopulation(model, population)).matches.map(({ leftId, rightId }) => leftId + rightId),
    ).toEqual(['ab'])
    const decisions = decisionState(await logOf(['different', 'a', 'b']))
    const { matches, clusters } = await dedupePopulation(model, population, { decisions })
    expect(matches).toEqual([])
    expect([...clusters]).toEqual([0, 1, 2])
  })

  it('a confirmed pair is there though no run proposes it, with its own weight', async () => {
    const decisions = decisionState(await logOf(['same', 'a', 'c']))
    const { matches, clusters } = await dedupePopulation(model, populate(people), { decisions })
    const added = matches.find(({ rightId }) => rightId === 'c')
    expect(added).toMatchObject({
      leftId: 'a',
      decision: 'same',
      zone: expect.stringMatching(/unlikely|insufficient/),
    })
    expect(added!.weight).toBeLessThan(0)
    expect(clusters[2]).toBe(0)
  })

  it('two registries keep their ids apart', async () => {
    const population = populate(people.slice(0, 1), [{ ...people[1]!, id: 'a' }])
    const pair = [
      { registry: 'left', id: 'a' },
      { registry: 'right', id: 'a' },
    ] as const
    const log = await assertDecision([], { kind: 'different', pair, by, at })
    expect((await linkPopulation(model, population)).matches).toHaveLength(1)
    expect((await linkPopulation(model, population, { decisions: decisionState(log) })).matches).toHaveLength(
      0,
    )
  })

  it('a search shows nobody again who was rejected for that query', async () => {
    const registry = await createRegistry(model)
    await registry.addAll([people[1]!])
    const found = (decisions?: DecisionState): readonly string[] =>
      registry.search(people[0]!, { decisions }).hits.map(({ id }) => id)
    const pair = [
      { registry: 'left', id: 'a' },
      { registry: 'right', id: 'b' },
    ] as const
    const log = await assertDecision([], { kind: 'different', pair, by, at })
    expect(found()).toEqual(['b'])
    expect(found(decisionState(log))).toEqual([])
    expect(found(decisionState(await retractDecision(log, 1, { by, at })))).toEqual(['b'])
  })

  it('a rejected pair comes back when its evidence grows, not when the model or the records are only read again', async () => {
    const poor: PersonRecord = { id: 'b', names: [{ full: 'Kovalenko Olena' }] }
    const then = decisionEvidence(await comparePersons(people[0]!, poor, model))
    const pair = [ref('a'), ref('b')] as const
    const log = await assertDecision([], { kind: 'different', pair, by, at, evidence: then })
    const show = async (records: PersonRecord[], used = model): Promise<unknown> =>
      (await dedupePopulation(used, populate(records), { decisions: decisionState(log) })).matches.map(
        (m) => m.decision,
      )
    expect(await show([people[0]!, poor])).toEqual([])
    expect(await show([people[0]!, poor], { ...model, prior: model.prior + 5 })).toEqual([])
    expect(await show([people[0]!, people[1]!])).toEqual(['reopened'])
  })

  describe('in families', () => {
    const born = (year: number): UncertainDate => ({ year, precision: 'year' })
    const sought = (id: string, full: string, year: number): PersonRecord => ({
      id,
      groupId: 'request',
      kind: 'sought',
      names: [{ full }],
      birth: born(year),
    })
    const request = [
      sought('l1', 'Mariam Ahmad Osman', 2008),
      sought('l2', 'Yusuf Ahmad Osman', 2011),
      sought('l3', 'Halima Ahmad Osman', 2014),
    ]
    const camp: PersonRecord[] = [
      { id: 'r1', groupId: 'house', names: [{ full: 'مريم أحمد عثمان' }], birth: born(2008) },
      { id: 'r2', groupId: 'house', names: [{ full: 'يوسف أحمد عثمان' }], birth: born(2012) },
      { id: 'r3', groupId: 'house', names: [{ full: 'حليمة أحمد عثمان' }], birth: born(2014) },
      { id: 'r4', groupId: 'other', names: [{ full: 'Yusuf Ahmed Osman' }], birth: born(2015) },
    ]
    type Sides = readonly [kind: DecisionKind, left: string, right: string]
    async function decided(...steps: readonly Sides[]): Promise<DecisionState> {
      let log: DecisionLog = []
      for (const [kind, left, right] of steps) {
        const pair = [
          { registry: 'left', id: left },
          { registry: 'right', id: right },
        ] as const
        log = await assertDecision(log, { kind, pair, by, at })
      }
      return decisionState(log)
    }
    const weights = ({ matches }: { readonly matches: readonly Match[] }): Map<string, number> =>
      new Map(matches.map(({ leftId, rightId, weight }) => [leftId + rightId, weight]))

    it('who was rejected lends nothing to others and is no witness', async () => {
      const population = populate(request, camp)
      const before = weights(await linkPopulation(model, population))
      const decisions = await decided(['related', 'l1', 'r1'])
      const run = await linkPopulation(model, population, { decisions })
      const after = weights(run)
      expect(before.has('l1r1')).toBe(true)
      expect(after.has('l1r1')).toBe(false)
      for (const pair of ['l2r2', 'l3r3']) expect(after.get(pair)!).toBeLessThan(before.get(pair)! - 1)
      expect(run.matches.flatMap(({ via }) => via.map(String))).not.toContain('l1,r1')
      expect(run.matches.find(({ leftId }) => leftId === 'l2')!.via).toEqual([['l3', 'r3']])

      const registry = await createRegistry(model)
      await registry.addAll(camp)
      const hits = registry
        .searchFamily(request, { decisions })
        .flatMap(({ queryId, hits: found }) => found.map(({ id, weight }) => [queryId + id, weight] as const))
      expect(new Map(hits).has('l1r1')).toBe(false)
      for (const pair of ['l2r2', 'l3r3']) expect(new Map(hits).get(pair)).toBe(after.get(pair))
      const why = registry.explainFamily(request, 'l2', 'r2', { decisions })
      expect(why!.family!.weight).toBe(after.get('l2r2'))
    })

    it('one to one, who was rejected takes nobody a place, and who was confirmed keeps theirs', async () => {
      const population = populate(request, camp)
      const partners = async (...steps: readonly Sides[]): Promise<readonly string[]> => {
        const decisions = await decided(...steps)
        const { matches } = await linkPopulation(model, population, {
          decisions,
          oneToOne: true,
          minWeight: -8,
        })
        return matches.map(({ leftId, rightId }) => leftId + rightId).sort()
      }
      expect(await partners()).toEqual(['l1r1', 'l2r2', 'l3r3'])
      expect(await partners(['different', 'l2', 'r2'])).toEqual(['l1r1', 'l2r4', 'l3r3'])
      expect(await partners(['same', 'l2', 'r4'])).toEqual(['l1r1', 'l2r4', 'l3r3'])
    })

    it('who was confirmed weighs what the families say, as those who are proposed', async () => {
      const population = populate(request, camp)
      const all = weights(await linkPopulation(model, population, { minWeight: -30 }))
      const decisions = await decided(['same', 'l2', 'r3'])
      const run = await linkPopulation(model, population, { decisions })
      expect(run.matches.find(({ decision }) => decision === 'same')!.weight).toBe(all.get('l2r3'))
    })

    it('any number of workers knows who was rejected', async () => {
      const decisions = await decided(['different', 'l1', 'r1'])
      const isRejected = rejectedPairs(decisions, populate(request, camp), {
        explain: () => {
          throw new Error('nothing on file to compare with')
        },
      })
      expect(isRejected(0, 3)).toBe(true)
      expect(isRejected(3, 0)).toBe(true)
      expect(isRejected(1, 4)).toBe(false)
      const families = { records: Int32Array.of(0, 1, 2, 3, 4, 5), offsets: Int32Array.of(0, 3, 6) }
      const input = {
        model,
        population: populate(request, camp),
        families,
        floor: -30,
        rejected: new Set([3]),
      }
      const opened = MEET_JOB.unpack(structuredClone(MEET_JOB.pack(input))) as typeof input
      expect([...opened.rejected]).toEqual([3])
    })
  })

  const match: Match = {
    leftId: 'a',
    rightId: 'b',
    probability: 1,
    weight: 60,
    zone: 'likely',
    kind: 'found',
    via: [],
  }
  const refs = (): readonly [RecordRef, RecordRef] => [ref('a'), ref('b')]

  it('a rejected pair stays away until other levels weigh three bits more', async () => {
    const evidence = { weight: 5, levels: { name: 'similar' }, model: '' }
    const pair = [ref('a'), ref('b')] as const
    const state = decisionState(await assertDecision([], { kind: 'different', pair, by, at, evidence }))
    const shown = (weight: number, name: string): readonly unknown[] =>
      applyDecisions([match], state, {
        refs,
        evidence: () => ({ weight, levels: { name }, model: '' }),
      }).map(({ decision }) => decision)
    expect(shown(7.9, 'equal')).toEqual([])
    expect(shown(8, 'equal')).toEqual(['reopened'])
    expect(shown(20, 'similar')).toEqual([])
  })

  it('two who are no one person, or relatives, are never put together by anything else', async () => {
    const population = populate(people)
    const isApart = async (kind: DecisionKind): Promise<boolean> =>
      decidedTies(decisionState(await logOf([kind, 'a', 'b'])), population).apart(0, 1)
    expect(await isApart('different')).toBe(true)
    expect(await isApart('related')).toBe(true)
    expect(await isApart('undetermined')).toBe(false)
    expect(await isApart('same')).toBe(false)
  })

  it('of another registry say nothing of a record that has the same id', () => {
    const alone = populationRefs(populate(people.slice(0, 1)))
    expect(alone.find({ registry: '', id: 'a' })).toBe(0)
    expect(alone.find({ registry: 'left', id: 'a' })).toBeUndefined()
    const linked = populationRefs(populate(people.slice(0, 1), people.slice(0, 1)))
    expect(linked.find({ registry: 'right', id: 'a' })).toBe(1)
    expect(linked.find({ registry: '', id: 'a' })).toBeUndefined()
  })

  it('no score makes a decision', () => {
    const none = { weight: 60, levels: {}, model: '' }
    expect(applyDecisions([match], decisionState([]), { refs, evidence: () => none })).toEqual([match])
  })
})
