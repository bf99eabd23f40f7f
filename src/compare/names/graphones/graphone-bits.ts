/**
 * How many times likelier a name in katakana and one in Latin letters are as spellings of one name than as two: the likeliest path through a
 * joint-sequence model (Bisani and Ney 2008), a trigram of graphones, each a sound of the kana with up to three letters.
 * Deviation: the likeliest path only, in whole quarters of a bit, so that no machine sums otherwise.
 */
import {
  BEGIN,
  END,
  graphoneOf,
  type GraphoneModel,
  graphoneModel,
  LETTERS,
  MAX_LETTERS,
  NO_GRAPHONE,
  pairCost,
  restCost,
  tripleCost,
  UNKNOWN,
} from './graphone-model.ts'
import { kanaSymbols } from './kana-symbols.ts'

/** Sounds and letters looked at. */
const MOST = 40
const STEP: number = MAX_LETTERS + 1
/** Paths that end at a letter, by the letters of their last two graphones. */
const PATHS: number = STEP * STEP
const FAR = 30_000
const QUARTER = 0.25

/** Costs of the paths to each letter, of this sound and the next. */
const costs = /* @__PURE__ */ new Int32Array(2 * (MOST + 1) * PATHS)
/** Graphones of the last two sounds and of the next, by the letter behind them and how many letters they have; -1 for none. */
const graphones = /* @__PURE__ */ new Int16Array(3 * (MOST + 1) * STEP)
/** Graphones that may follow one, by how many letters they have, and what they cost behind it. */
const followers = /* @__PURE__ */ new Int16Array(STEP)
const pairCosts = /* @__PURE__ */ new Int32Array(STEP)

/** Numbers of the sounds of a word in katakana; empty where the model lacks one, or there are too many. */
export function graphoneSounds(native: string): Uint8Array {
  const { sounds } = graphoneModel()
  const own = kanaSymbols(native)
  return own.length <= MOST && own.every((sound) => sounds.has(sound))
    ? Uint8Array.from(own, (sound) => sounds.get(sound)!)
    : NONE
}
const NONE = /* @__PURE__ */ new Uint8Array(0)

/**
 * @param sounds From {@link graphoneSounds}.
 * @param latin Letter codes.
 * @returns log2 of the likelihood ratio, in bits; -Infinity where the model knows no way from one to the other.
 */
export function graphoneBits(sounds: Uint8Array, latin: Uint8Array): number {
  const n = sounds.length
  const m = latin.length
  if (n === 0 || m === 0 || m > MOST || m > MAX_LETTERS * n) return -Infinity
  const model = graphoneModel()
  const joint = pathCost(model, sounds, latin)
  if (joint >= FAR) return -Infinity
  const apart = chainCost(model.latin, LETTERS, latin) + chainCost(model.kana, model.width, sounds)
  return QUARTER * (apart - joint)
}

function chainCost(costOf: Int16Array, width: number, chain: Uint8Array): number {
  let before = 0
  let sum = 0
  for (const next of chain) {
    sum += costOf[before * width + next]!
    before = next
  }
  return sum + costOf[before * width]!
}

function pathCost(model: GraphoneModel, sounds: Uint8Array, latin: Uint8Array): number {
  const n = sounds.length
  const m = latin.length
  const row = (m + 1) * STEP
  const half = (m + 1) * PATHS
  graphones.fill(-1, 0, 3 * row)
  // before the first sound: no letter, two graphones that stand for none
  graphones[0] = BEGIN
  graphones[row] = BEGIN
  costs.fill(FAR, 0, half)
  costs[0] = 0
  for (let i = 0; i < n; i++) {
    const from = (i & 1) * half
    const to = half - from
    const before = (i % 3) * row
    const last = ((i + 1) % 3) * row
    const next = ((i + 2) % 3) * row
    findGraphones(model, sounds[i]!, latin, next)
    costs.fill(FAR, to, to + half)
    const least = Math.max(0, m - MAX_LETTERS * (n - i))
    const most = Math.min(m, MAX_LETTERS * i)
    for (let j = least; j <= most; j++)
      for (let letters = 0; letters < STEP; letters++) {
        const y = graphones[last + j * STEP + letters]!
        if (y < 0) continue
        const cells = from + j * PATHS + letters
        let open = false
        for (let earlier = 0; earlier < PATHS; earlier += STEP) open ||= costs[cells + earlier]! < FAR
        if (!open) continue
        for (let c = 0; c < STEP && j + c <= m; c++) {
          const z = graphones[next + (j + c) * STEP + c]!
          const cost = z < 0 ? FAR : pairCost(model, y, z)
          followers[c] = z
          pairCosts[c] = cost
        }
        for (let earlier = 0; earlier < STEP; earlier++) {
          const cost = costs[cells + earlier * STEP]!
          if (cost >= FAR) continue
          const x = graphones[before + (j - letters) * STEP + earlier]!
          const rest = restCost(model, x, y)
          for (let c = 0; c < STEP && j + c <= m; c++) {
            const z = followers[c]!
            if (z < 0) continue
            const sum = cost + stepCost(model, x, y, z, rest, pairCosts[c]!)
            const cell = to + (j + c) * PATHS + ((letters << 2) | c)
            if (sum < costs[cell]!) costs[cell] = sum
          }
        }
      }
  }
  let best = FAR
  const before = (n % 3) * row
  const last = ((n + 1) % 3) * row
  for (let path = 0; path < PATHS; path++) {
    const cost = costs[(n & 1) * half + m * PATHS + path]!
    if (cost >= FAR) continue
    const letters = path & 3
    const x = graphones[before + (m - letters) * STEP + (path >> 2)]!
    const y = graphones[last + m * STEP + letters]!
    best = Math.min(best, cost + stepCost(model, x, y, END, restCost(model, x, y), pairCost(model, y, END)))
  }
  return best
}

/** What a graphone costs behind two others, by what it costs behind the last of them and what is added to that. */
function stepCost(model: GraphoneModel, x: number, y: number, z: number, rest: number, pair: number): number {
  if (rest === UNKNOWN) return pair
  const own = tripleCost(model, x, y, z)
  return own === UNKNOWN ? rest + pair : own
}

/** The graphones of a sound with the letters that end at each place. */
function findGraphones(model: GraphoneModel, sound: number, latin: Uint8Array, row: number): void {
  const { silent, longest } = model
  for (let end = 0; end <= latin.length; end++) {
    const at = row + end * STEP
    graphones[at] = silent[sound]!
    const most = end === 0 ? 0 : Math.min(end, longest[sound * LETTERS + latin[end - 1]!]!)
    let letters = 0
    let power = 1
    for (let c = 1; c < STEP; c++) {
      if (c > most) graphones[at + c] = NO_GRAPHONE
      else {
        letters += latin[end - c]! * power
        power *= LETTERS
        graphones[at + c] = graphoneOf(model, sound, letters)
      }
    }
  }
}
