/** What differs between two models, for a person who tunes one: prior, costs, weights level by level, rules. */
import type { Level, Model } from '../score/model/model.ts'

/** A level by its place in the model. */
export interface LevelName {
  readonly feature: string
  readonly level: string
}

/** A number that is one in the first model and another in the second; undefined where a model has no such thing. */
export interface Difference<Value = number> {
  readonly before: Value | undefined
  readonly after: Value | undefined
}

export interface ModelDifferences {
  /** `prior` in bits, `costs.falseLink` and the like, by name; only those that differ. */
  readonly numbers: readonly (Difference & { readonly name: string })[]
  /** Weights in bits, log2(m / u), of levels that differ by a thousandth of a bit and more; as the first model has them, then those of the second alone. */
  readonly levels: readonly (Difference & LevelName)[]
  /** Names of blocking rules that only one model has. */
  readonly rules: { readonly removed: readonly string[]; readonly added: readonly string[] }
}

/** Bits under which two weights are one. */
const SAME = 0.001

/** @returns empty lists where the models decide alike; values of term frequencies are not compared */
export function modelDifferences(before: Model, after: Model): ModelDifferences {
  const numbers = [...numbersOf(before)].map(([name, value]) => ({
    name,
    before: value,
    after: numbersOf(after).get(name),
  }))
  const [old, now] = [weightsOf(before), weightsOf(after)]
  const names = new Map([...old, ...now].map(([key, { feature, level }]) => [key, { feature, level }]))
  const levels = [...names].map(([key, name]) => ({
    ...name,
    before: old.get(key)?.bits,
    after: now.get(key)?.bits,
  }))
  const [rules, others] = [before, after].map((model) => new Set(model.blocking.map((rule) => rule.name)))
  return {
    numbers: numbers.filter(differs),
    levels: levels.filter(differs),
    rules: {
      removed: [...rules!].filter((name) => !others!.has(name)),
      added: [...others!].filter((name) => !rules!.has(name)),
    },
  }
}

const differs = ({ before, after }: Difference): boolean =>
  before === undefined || after === undefined || Math.abs(before - after) >= SAME

function numbersOf({
  prior,
  priorRecords,
  moved,
  pairsPerRecord,
  costs,
}: Model): ReadonlyMap<string, number> {
  return new Map([
    ['prior', prior],
    ['priorRecords', priorRecords],
    ['pairsPerRecord', pairsPerRecord],
    ...(moved ? [['moved.share', moved.share] as const] : []),
    ...Object.entries(costs).map(([name, cost]): [string, number] => [`costs.${name}`, cost as number]),
  ])
}

/** Two levels of one comparison may have one label; the second is then another one. */
function weightsOf({ comparisons }: Model): ReadonlyMap<string, LevelName & { readonly bits: number }> {
  return new Map(
    comparisons.flatMap(({ feature, levels }) =>
      levels.map((level, n) => {
        const nth = levels.slice(0, n).filter(({ label }) => label === level.label).length
        return [
          `${feature}\n${level.label}\n${nth}`,
          { feature, level: level.label, bits: bitsOf(level) },
        ] as const
      }),
    ),
  )
}

const bitsOf = ({ m, u }: Level): number => Math.log2(m / u)
