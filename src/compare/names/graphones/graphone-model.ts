/**
 * The joint-sequence model of katakana and Latin letters (data/kana-graphones.ts) as the scorer reads it: whole quarters of a bit, so that
 * the same sums come out on every machine.
 */
import {
  BIGRAMS,
  COST_DIGITS,
  GRAPHONES,
  LATIN_COSTS,
  NUMBER_DIGITS,
  REST_ZERO,
  SOUND_COSTS,
  SOUNDS,
  TRIGRAMS,
} from '../../../data/kana-graphones.ts'
import { letterCodes } from '../words/token-code.ts'

/** Graphones have numbers under it; the last of them stands for what is not kept. */
const GRAPHONE_BITS = 10
const REST: number = (1 << GRAPHONE_BITS) - 1
/** What a key of two graphones has beside one of three. */
const PAIR: number = 1 << (3 * GRAPHONE_BITS)
const SLOT_BITS = 15
const SLOTS: number = 1 << SLOT_BITS
/** Letters in a graphone at most. */
export const MAX_LETTERS = 3
/** Letters and 1. */
export const LETTERS = 27
/** Numbers of up to three letters are under it. */
const CHUNKS = 19_683

/** Number of the graphone that stands before a name, and of the one behind it. */
export const BEGIN = 0
export const END = 1

export interface GraphoneModel {
  /** Numbers of sounds, as `kanaSymbols` writes them. */
  readonly sounds: ReadonlyMap<string, number>
  /** Keys and values of a hash table: what follows two graphones, and one. */
  readonly keys: Int32Array
  readonly values: Int16Array
  /** Costs of graphones by themselves, and of what is not kept behind each. */
  readonly alone: Int16Array
  readonly rests: Int16Array
  /** Graphones of a sound and letters, by {@link graphoneKey}; keys and values of a hash table. */
  readonly graphoneKeys: Int32Array
  readonly graphones: Int16Array
  /** Of each sound the graphone without letters, or {@link NO_GRAPHONE}. */
  readonly silent: Int16Array
  /** Letters of the longest graphone of a sound that ends with a letter, by `sound * 27 + letter`. */
  readonly longest: Uint8Array
  /** Cost of a letter behind another, by `before * 27 + letter`, 0 for the edges; of a sound behind another likewise, 0 for the edges. */
  readonly latin: Int16Array
  readonly kana: Int16Array
  /** Sounds and 1. */
  readonly width: number
}

export const NO_GRAPHONE = -1

/** @param letters One number for up to three, the last of them lowest. */
export function graphoneOf(
  { graphoneKeys, graphones }: GraphoneModel,
  sound: number,
  letters: number,
): number {
  const at = find(graphoneKeys, graphoneKey(sound, letters))
  return at < 0 ? NO_GRAPHONE : graphones[at]!
}

function graphoneKey(sound: number, letters: number): number {
  return sound * CHUNKS + letters
}

let model: GraphoneModel | undefined

/** The model, decoded on first use. */
export function graphoneModel(): GraphoneModel {
  return (model ??= decode())
}

function decode(): GraphoneModel {
  const sounds = new Map(SOUNDS.split(' ').map((sound, at) => [sound, at + 1] as const))
  const alone = new Int16Array(REST)
  const rests = new Int16Array(REST)
  const graphoneKeys = new Int32Array(SLOTS >> 3)
  const graphones = new Int16Array(SLOTS >> 3)
  const silent = new Int16Array(sounds.size + 1).fill(NO_GRAPHONE)
  const longest = new Uint8Array((sounds.size + 1) * LETTERS)
  let count = BEGIN + 1
  alone[count++] = cost(GRAPHONES[0]!)
  for (const [k, line] of GRAPHONES.slice(2).split('\n').entries())
    for (const [, letters = '', digit = ''] of line.matchAll(/([a-z]*)([^a-z])/g)) {
      const codes = letterCodes(letters)
      const key = codes.reduce((sum, letter) => sum * LETTERS + letter, 0)
      put(graphoneKeys, graphones, graphoneKey(k + 1, key), count)
      if (key === 0) silent[k + 1] = count
      else {
        const place = (k + 1) * LETTERS + codes[codes.length - 1]!
        longest[place] = Math.max(longest[place]!, codes.length)
      }
      alone[count++] = cost(digit)
    }
  const keys = new Int32Array(SLOTS)
  const values = new Int16Array(SLOTS)
  const pairs = reader(BIGRAMS)
  for (let last = -1; !pairs.atEnd(); ) {
    last += pairs.number()
    rests[last] = pairs.cost() - REST_ZERO
    for (let left = pairs.number(), next = 0; left > 0; left--) {
      next += pairs.number()
      put(keys, values, pairKey(last, next), pairs.cost())
    }
  }
  const triples = reader(TRIGRAMS)
  for (let before = -1; !triples.atEnd(); ) {
    before += triples.number()
    const last = triples.number()
    put(keys, values, tripleKey(before, last, REST), triples.cost() - REST_ZERO)
    for (let left = triples.number(), next = 0; left > 0; left--) {
      next += triples.number()
      put(keys, values, tripleKey(before, last, next), triples.cost())
    }
  }
  return {
    sounds,
    keys,
    values,
    alone,
    rests,
    graphoneKeys,
    graphones,
    silent,
    longest,
    latin: Int16Array.from(LATIN_COSTS.replaceAll('\n', ''), cost),
    kana: Int16Array.from(SOUND_COSTS.replaceAll('\n', ''), cost),
    width: sounds.size + 1,
  }
}

function cost(digit: string): number {
  return COST_DIGITS.indexOf(digit)
}

interface Reader {
  readonly atEnd: () => boolean
  readonly number: () => number
  readonly cost: () => number
}

/** Reads numbers of one digit or two, and costs. */
function reader(packed: string): Reader {
  const text = packed.replaceAll('\n', '')
  const base = NUMBER_DIGITS.length
  let at = 0
  const digit = (): number => NUMBER_DIGITS.indexOf(text[at++]!)
  return {
    atEnd: () => at >= text.length,
    number: () => {
      const first = digit()
      return first < ONE_DIGIT ? first : (first - ONE_DIGIT) * base + digit()
    },
    cost: () => cost(text[at++]!),
  }
}
/** Numbers under it have one digit. */
export const ONE_DIGIT = 78

function pairKey(last: number, next: number): number {
  return PAIR | (last << GRAPHONE_BITS) | next
}

function tripleKey(before: number, last: number, next: number): number {
  return (before << (2 * GRAPHONE_BITS)) | (last << GRAPHONE_BITS) | next
}

function put(keys: Int32Array, values: Int16Array, key: number, value: number): void {
  let at = slotOf(key, keys.length)
  while (keys[at] !== 0) at = (at + 1) & (keys.length - 1)
  keys[at] = key + 1
  values[at] = value
}

/** Place of a key in a hash table of two to the power of something; -1 where it is not there. */
function find(keys: Int32Array, key: number): number {
  const last = keys.length - 1
  let at = slotOf(key, keys.length)
  for (let found = keys[at]!; found !== 0; found = keys[at]!) {
    if (found === key + 1) return at
    at = (at + 1) & last
  }
  return -1
}

function slotOf(key: number, size: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 12) & (size - 1)
}

/** What `next` costs behind `last`, whatever stands before. */
export function pairCost({ keys, values, alone, rests }: GraphoneModel, last: number, next: number): number {
  const pair = find(keys, pairKey(last, next))
  return pair < 0 ? rests[last]! + alone[next]! : values[pair]!
}

/** What is added to {@link pairCost} where nothing is kept of all three; {@link UNKNOWN} where nothing is kept of the two before. */
export function restCost({ keys, values }: GraphoneModel, before: number, last: number): number {
  const rest = find(keys, tripleKey(before, last, REST))
  return rest < 0 ? UNKNOWN : values[rest]!
}

/** What `next` costs behind the two before; {@link UNKNOWN} where that is not kept. */
export function tripleCost(
  { keys, values }: GraphoneModel,
  before: number,
  last: number,
  next: number,
): number {
  const own = find(keys, tripleKey(before, last, next))
  return own < 0 ? UNKNOWN : values[own]!
}
/** No cost. */
export const UNKNOWN = -32_768
