/**
 * A trigram model of graphones: interpolated absolute discounting in the manner of Kneser and Ney (1995), of which only those n-grams are
 * kept that say most beyond the shorter ones (weighted difference: Seymore and Rosenfeld, 1996).
 */
const DISCOUNT = 0.7
const NO_GRAPHONE = 1e-5

type Counts = Map<string, Map<string, number>>

/** What follows what, by history: none, one graphone, two with a blank between. */
export interface Sequences {
  readonly levels: readonly Counts[]
  /** Probability of `next` behind a history of 0 to 2 graphones. */
  readonly probability: (history: readonly string[], next: string) => number
}

export function countSequences(sequences: readonly (readonly string[])[]): Sequences {
  const levels: Counts[] = [new Map(), new Map(), new Map()]
  for (const graphones of sequences) {
    let [before, last] = ['^', '^']
    for (const next of [...graphones, '$']) {
      add(levels[2]!, `${before} ${last}`, next)
      ;[before, last] = [last, next]
    }
  }
  // a shorter history counts what it follows, not how often
  for (const k of [1, 0])
    for (const [history, nexts] of levels[k + 1]!)
      for (const next of nexts.keys()) add(levels[k]!, history.split(' ').slice(1).join(' '), next)
  const memo = new Map<string, number>()
  const probability = (history: readonly string[], next: string): number => {
    const key = `${history.join(' ')}\t${next}`
    let found = memo.get(key)
    if (found === undefined) {
      const nexts = levels[history.length]!.get(history.join(' '))
      const shorter = history.length === 0 ? NO_GRAPHONE : probability(history.slice(1), next)
      found = nexts === undefined ? shorter : discounted(nexts, next, shorter)
      memo.set(key, found)
    }
    return found
  }
  return { levels, probability }
}

function add(counts: Counts, history: string, next: string): void {
  const nexts = counts.get(history)
  if (nexts === undefined) counts.set(history, new Map([[next, 1]]))
  else nexts.set(next, (nexts.get(next) ?? 0) + 1)
}

function discounted(nexts: ReadonlyMap<string, number>, next: string, shorter: number): number {
  let total = 0
  for (const count of nexts.values()) total += count
  return (Math.max(0, (nexts.get(next) ?? 0) - DISCOUNT) + DISCOUNT * nexts.size * shorter) / total
}

/** An n-gram that is kept: what follows a history, with its probability. */
export interface Kept {
  readonly history: readonly string[]
  readonly nexts: ReadonlyMap<string, number>
  /** What the probabilities of the shorter history are multiplied by where nothing is kept. */
  readonly rest: number
}

/**
 * @param most How many bigrams and how many trigrams are kept.
 * @returns Unigrams, bigrams and trigrams by history.
 */
export function keepSequences(
  { levels, probability }: Sequences,
  most: readonly [number, number],
): readonly (readonly Kept[])[] {
  const kept: Kept[][] = []
  const index: Map<string, Kept>[] = []
  const given = (history: readonly string[], next: string): number => {
    const found = index[history.length]?.get(history.join(' '))
    const own = found?.nexts.get(next)
    if (own !== undefined) return own
    return history.length === 0 ? NO_GRAPHONE : (found?.rest ?? 1) * given(history.slice(1), next)
  }
  for (const [length, counts] of levels.entries()) {
    const all = [...counts].flatMap(([key, nexts]) => {
      const history = key === '' ? [] : key.split(' ')
      let total = 0
      for (const count of nexts.values()) total += count
      return [...nexts.keys()].map((next) => {
        const p = probability(history, next)
        const shorter = length === 0 ? 0 : given(history.slice(1), next)
        const worth = length === 0 ? 1 : total * p * Math.abs(Math.log2(p / shorter))
        return { key, history, next, p, worth }
      })
    })
    const best = all
      .sort((x, y) => y.worth - x.worth || (x.key + x.next < y.key + y.next ? -1 : 1))
      .slice(0, length === 0 ? all.length : most[length - 1])
    const byHistory = new Map<string, { history: readonly string[]; nexts: Map<string, number> }>()
    for (const { key, history, next, p } of best) {
      const found = byHistory.get(key)
      if (found === undefined) byHistory.set(key, { history, nexts: new Map([[next, p]]) })
      else found.nexts.set(next, p)
    }
    const list: Kept[] = []
    for (const { history, nexts } of byHistory.values()) {
      let [own, shorter] = [0, 0]
      for (const [next, p] of nexts) {
        own += p
        if (length > 0) shorter += given(history.slice(1), next)
      }
      list.push({ history, nexts, rest: Math.max(1e-4, 1 - own) / Math.max(1e-4, 1 - shorter) })
    }
    kept.push(list)
    index.push(new Map(list.map((k) => [k.history.join(' '), k])))
  }
  return kept
}
