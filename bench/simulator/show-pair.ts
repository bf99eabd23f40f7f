/** Prints a pair of the simulator's invented people with all that was said for and against it. */
import { explainFamily } from '../../src/decide/families/explain-family.ts'
import type { FamilyGroups } from '../../src/encode/family-groups.ts'
import type { Population } from '../../src/encode/population.ts'
import type { PersonRecord } from '../../src/record/types.ts'
import type { Model } from '../../src/score/model/model.ts'
import type { Scorer } from '../../src/score/scorer.ts'
import { type Truth, whatTheyAre } from './truth.ts'

export interface Shown {
  readonly model: Model
  readonly population: Population
  readonly scorer: Scorer
  readonly groups: FamilyGroups
  readonly records: ReadonlyMap<string, PersonRecord>
  readonly truth: Truth
}

/** Both families as they are written, what they say about the pair, and the truth. */
export function createShow({
  model,
  population,
  scorer,
  groups,
  records,
  truth,
}: Shown): (what: string, i: number, j: number) => void {
  const print = (text: string): void => void process.stdout.write(`${text}\n`)
  const indexOf = new Map(population.ids.map((id, k) => [id, k]))
  return show

  function show(what: string, i: number, j: number): void {
    const [a, b] = [truth.about[i]!, truth.about[j]!]
    const are = a.person === b.person ? 'one person' : whatTheyAre(truth, population.ids, i, j)
    const whole = scorer.explain(i, j)
    print(`\n==== ${what}: ${population.ids[i]} ${population.ids[j]}, ${a.culture}, ${b.culture}: ${are}`)
    for (const of of [i, j]) {
      for (const k of groups.of[of]! < 0 ? [of] : groups.members(groups.of[of]!)) print(line(k, k === of))
      print('')
    }
    print(
      `  own ${whole.weight.toFixed(1)} = prior ${whole.prior.toFixed(1)} + ${whole.contributions
        .filter(({ level }) => level !== 'missing')
        .map((c) => `${c.label}: ${c.level} ${c.bits.toFixed(1)}${tf(c.termFrequencyBits)}`)
        .join('; ')}; shared ${whole.sharedBits.toFixed(1)}`,
    )
    const families = explainFamily(model, population, scorer, i, j)
    if (families === undefined) return print('  the families were never laid over each other')
    const { kind, weight, familyBits, margin, met } = families
    print(
      `  with families ${weight.toFixed(1)} (${kind}), families ${familyBits.toFixed(1)}, margin ${margin.toFixed(1)}`,
    )
    for (const { ids, own, weight: bits, reasons } of met) {
      const [x, y] = ids.map((id) => truth.about[indexOf.get(id)!]!.person)
      print(
        `    ${x === y ? 'true ' : 'false'} ${ids.join('=')} ${own.toFixed(1)} -> ${bits.toFixed(1)}: ${reasons.map((r) => `${r.level} ${r.bits.toFixed(1)}`).join('; ')}`,
      )
    }
  }

  function tf(bits: number): string {
    return bits === 0 ? '' : `${bits > 0 ? '+' : ''}${bits.toFixed(1)}`
  }

  function line(k: number, isIt: boolean): string {
    const record = records.get(population.ids[k]!)!
    const { person, household } = truth.about[k]!
    const name = record.names
      .map((one) => one.full ?? (one.parts ?? []).map(({ text }) => text).join(' '))
      .join(' / ')
    const { birth, age, sex, kind } = record
    const born = birth === undefined ? age && `aged ${age.years}` : JSON.stringify(Object.values(birth))
    const kin = (record.relatives ?? []).map(
      (one) =>
        `${one.role}=${one.names[0]?.full ?? (one.names[0]?.parts ?? []).map(({ text }) => text).join(' ')}`,
    )
    const places = (record.places ?? []).map((place) =>
      Object.values(place)
        .filter((v) => typeof v === 'string')
        .join(':'),
    )
    return `  ${isIt ? '>' : ' '} ${population.ids[k]} ${person} ${household} ${(kind ?? '').padEnd(10)} ${name} ${sex ?? '?'} ${born ?? ''} [${places.join(', ')}] ${kin.join(' | ')}`
  }
}
