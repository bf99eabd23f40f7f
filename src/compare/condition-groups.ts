import type { BirthCondition } from './births/birth-codes.ts'
import type { Condition } from './condition.ts'
import type { Coded } from './grader.ts'
import type { NameCondition } from './names/grade-names.ts'
import type { PlaceCondition } from './places/grade-places.ts'
import type { EditCondition } from './text/grade-edits.ts'

/** Conditions that one grader decides, and their codes as bits. */
export interface ConditionGroup<C extends Condition = Condition> {
  readonly conditions: readonly Coded<C>[]
  readonly codes: number
}

/** The conditions of a comparison by who decides them, which says nothing of a population. */
export interface ConditionGroups {
  readonly edits: ConditionGroup<EditCondition>
  readonly jaroWinkler: ConditionGroup<Extract<Condition, { kind: 'jaroWinkler' }>>
  readonly names: ConditionGroup<NameCondition>
  readonly births: ConditionGroup<BirthCondition>
  readonly places: ConditionGroup<PlaceCondition>
  readonly routes: ConditionGroup
  /** Those that stand alone, each as yes or no. */
  readonly alone: ConditionGroup
  /** Exchanged values of two columns, one group for each other column. */
  readonly swapped: ReadonlyMap<string, readonly Coded<Extract<Condition, { kind: 'swapped' }>>[]>
  /** The codes of `exact` and of `else`; 0 where there is none. */
  readonly exact: number
  readonly otherwise: number
  /** Whether all of them are decided in a few nanoseconds, so that a memo would cost more. */
  readonly isCheap: boolean
  /** Whether whole names are aligned. */
  readonly isExpensive: boolean
}

const CHEAP = new Set<Condition['kind']>([
  'exact',
  'else',
  'birth',
  'near',
  'initial',
  'emailLocal',
  'emailDomain',
])
const ALONE = new Set<Condition['kind']>([
  'exact',
  'else',
  'phonetic',
  'tokens',
  'emailLocal',
  'emailDomain',
  'initial',
  'near',
])

/** Each search of a registry asks for the groups of the same arrays. */
const made = /* @__PURE__ */ new WeakMap<readonly Condition[], ConditionGroups>()

export function conditionGroups(conditions: readonly Condition[]): ConditionGroups {
  let groups = made.get(conditions)
  if (groups === undefined) made.set(conditions, (groups = group(conditions)))
  return groups
}

function group(conditions: readonly Condition[]): ConditionGroups {
  const coded = conditions.map((condition, k) => ({ condition, code: k + 1 }))
  const where = <C extends Condition>(holds: (condition: Condition) => condition is C): ConditionGroup<C> => {
    const own = coded.filter((one): one is Coded<C> => holds(one.condition))
    return { conditions: own, codes: own.reduce((codes, { code }) => codes | (1 << code), 0) }
  }
  const of = <K extends Condition['kind']>(...kinds: K[]): ConditionGroup<Extract<Condition, { kind: K }>> =>
    where((c): c is Extract<Condition, { kind: K }> => (kinds as string[]).includes(c.kind))
  const codeOf = (kind: Condition['kind']): number => 1 + conditions.findIndex((c) => c.kind === kind)
  const always = (c: Condition): boolean => c.kind === 'jaroWinkler' && c.atLeast <= 0
  const swapped = new Map<string, Coded<Extract<Condition, { kind: 'swapped' }>>[]>()
  for (const one of of('swapped').conditions) {
    const own = swapped.get(one.condition.with) ?? []
    swapped.set(one.condition.with, own)
    own.push(one)
  }
  return {
    edits: of('osa', 'osaSimilarity'),
    jaroWinkler: where(
      (c): c is Extract<Condition, { kind: 'jaroWinkler' }> => c.kind === 'jaroWinkler' && c.atLeast > 0,
    ),
    names: of('name', 'nameKin', 'nameGiven', 'crossScript'),
    births: of('birth'),
    places: of('place', 'distance'),
    routes: of('impossibleRoute'),
    alone: where((c): c is Condition => ALONE.has(c.kind) || always(c)),
    swapped,
    exact: codeOf('exact'),
    otherwise: codeOf('else'),
    isCheap: conditions.every(({ kind }) => CHEAP.has(kind)),
    isExpensive: conditions.some(({ kind }) => kind === 'name' || kind === 'nameKin'),
  }
}
