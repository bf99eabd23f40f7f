import { Dictionary } from '../../encode/dictionary.ts'
import type { KeyCode } from '../../encode/names/key-code.ts'
import { KEY_CODES, NAME_CODES, nameOfValue } from '../../encode/names/key-codes.ts'
import { type Column, dictionariesOf, type Population } from '../../encode/population.ts'
import { GrowableInt32 } from '../../internal/growable-int32.ts'
import { hashString } from '../../internal/hash.ts'
import type { Steps } from '../../internal/pace.ts'
import type { BlockingRule } from '../rule.ts'
import { writtenZeros } from '../../internal/written-zeros.ts'

/** Codes of every dictionary id, distinct: id has `codes[offsets[id] .. offsets[id + 1]]`. */
export interface IdCodes {
  readonly offsets: Int32Array
  readonly codes: Int32Array
}

/** One kind of code of the values of one dictionary. */
export interface CodedValues {
  readonly code: KeyCode
  /** Position among the dictionaries of the population. */
  readonly dictionary: number
  /** Columns whose values are coded: columns share dictionaries, and no code is worked out that none of them needs. */
  readonly features: readonly string[]
}

/** Codes that are numbered together. */
export interface CodeGroupShape {
  /** Stable, one for each group of a run. */
  readonly key: string
  readonly values: readonly CodedValues[]
}

/** The codes of a group; plain data. */
export interface CodeGroup extends CodeGroupShape {
  /** Of each of `values`. */
  readonly byId: readonly IdCodes[]
  /** Codes are below this. */
  readonly limit: number
  /** `hashString` of the text of each code; undefined where nobody asked for it. */
  readonly hashes: Uint32Array | undefined
}

/** Parts whose codes are numbered together, by a key: one part of a rule, or all of an unordered one, so that they can be exchanged. */
export function groupKey(
  population: Population,
  rule: Pick<BlockingRule, 'parts' | 'unordered'>,
  p: number,
): string {
  const dictionaries = dictionariesOf(population)
  const own = rule.unordered ? rule.parts : [rule.parts[p]!]
  const codes = new Set(own.map(({ code }) => code))
  const numbers = own.flatMap(({ features }) =>
    columnsOf(population, features).map((c) => dictionaries.indexOf(c.dictionary)),
  )
  return `${[...codes].sort().join()}:${[...new Set(numbers)].sort((a, b) => a - b).join()}`
}

export function columnsOf({ columns }: Population, features: readonly string[]): readonly Column[] {
  return features.flatMap((feature) => columns.get(feature) ?? [])
}

/** All groups of the codes that some rules ask for. */
export function codeGroups(
  population: Population,
  rules: readonly Pick<BlockingRule, 'parts' | 'unordered'>[],
): readonly CodeGroupShape[] {
  const dictionaries = dictionariesOf(population)
  const groups = new Map<string, Map<string, CodedValues>>()
  /** By code and dictionary. */
  const features = new Map<string, Set<string>>()
  for (const rule of rules)
    for (const [p, part] of rule.parts.entries()) {
      const key = groupKey(population, rule, p)
      const group = groups.get(key) ?? new Map<string, CodedValues>()
      groups.set(key, group)
      for (const { feature, dictionary } of columnsOf(population, part.features)) {
        const number = dictionaries.indexOf(dictionary)
        const own = `${part.code} ${number}`
        const needing = features.get(own) ?? new Set<string>()
        features.set(own, needing.add(feature))
        group.set(own, { code: part.code, dictionary: number, features: [] })
      }
    }
  return [...groups].map(([key, values]) => ({
    key,
    values: [...values].map(([own, value]) => ({ ...value, features: [...features.get(own)!] })),
  }))
}

/**
 * Works out the codes of a group: each once for every distinct value, whatever the number of rules and columns that use it.
 *
 * @param hashed whether the hashes of texts are wanted
 */
export function* codeGroup(population: Population, shape: CodeGroupShape, hashed: boolean): Steps<CodeGroup> {
  const dictionaries = dictionariesOf(population)
  const interner = new Dictionary()
  const byId: IdCodes[] = []
  for (const { code, dictionary, features } of shape.values) {
    const codings = [{ codesOf: KEY_CODES[code], interner }]
    const columns = columnsOf(population, features)
    byId.push(...(yield* encode(dictionaries[dictionary]!, columns, asItIs, codings)))
  }
  return yield* grouped(shape, byId, interner, hashed)
}

const asItIs = (text: string): string => text

/**
 * Groups that {@link codeGroupsOf} works out together: of the sounds of one dictionary's names, which are then taken apart once. Others are
 * by themselves.
 */
export function codedTogether(shapes: readonly CodeGroupShape[]): readonly (readonly CodeGroupShape[])[] {
  const units = new Map<string, CodeGroupShape[]>()
  for (const shape of shapes) {
    const [value] = shape.values
    const isOfNames = shape.values.length === 1 && value!.code in SOUNDS
    const key = isOfNames ? `${value!.dictionary} ${value!.features.join(' ')}` : shape.key
    units.set(key, [...(units.get(key) ?? []), shape])
  }
  return [...units.values()]
}

/** The codes of groups from {@link codedTogether}. */
export function* codeGroupsOf(
  population: Population,
  shapes: readonly CodeGroupShape[],
  hashed: boolean,
): Steps<readonly CodeGroup[]> {
  if (shapes.length === 1) return [yield* codeGroup(population, shapes[0]!, hashed)]
  const codings = shapes.map(({ values }) => ({
    codesOf: SOUNDS[values[0]!.code as keyof typeof SOUNDS],
    interner: new Dictionary(),
  }))
  const { dictionary, features } = shapes[0]!.values[0]!
  const columns = columnsOf(population, features)
  const found = yield* encode(dictionariesOf(population)[dictionary]!, columns, nameOfValue, codings)
  const groups: CodeGroup[] = []
  for (const [n, shape] of shapes.entries())
    groups.push(yield* grouped(shape, [found[n]!], codings[n]!.interner, hashed))
  return groups
}

/** Codes by how the words of a name sound. */
const SOUNDS = { nameTokens: NAME_CODES.nameTokens, tokenPairs: NAME_CODES.tokenPairs } as const

function* grouped(
  shape: CodeGroupShape,
  byId: readonly IdCodes[],
  interner: Dictionary,
  hashed: boolean,
): Steps<CodeGroup> {
  const hashes = hashed ? yield* textHashes(interner) : undefined
  return { ...shape, byId, limit: Math.max(1, interner.size), hashes }
}

/** `hashString` of every text of a dictionary. */
export function* textHashes(dictionary: Dictionary): Steps<Uint32Array> {
  const hashes = new Uint32Array(dictionary.size)
  for (let from = 0; from < hashes.length; from += HASHED_AT_ONCE) {
    const texts = dictionary.texts(from, Math.min(hashes.length, from + HASHED_AT_ONCE))
    for (let n = 0; n < texts.length; n++) hashes[from + n] = hashString(texts[n]!)
    yield
  }
  return hashes
}

const HASHED_AT_ONCE = 1024
/** Values between two steps. */
const AT_ONCE = 64

/** One kind of code of values: how a value is coded, and where codes are numbered. */
interface Coding<Value> {
  readonly codesOf: (value: Value) => readonly string[]
  readonly interner: Dictionary
}

interface Coded<Value> extends Coding<Value> {
  readonly offsets: Int32Array
  readonly codes: GrowableInt32
  /** By code, one more than the last id that has it. */
  latest: Int32Array<ArrayBuffer>
}

/** The codes of the values that the columns hold, of each kind. */
function* encode<Value>(
  dictionary: Dictionary,
  columns: readonly Column[],
  valueOf: (text: string) => Value,
  codings: readonly Coding<Value>[],
): Steps<readonly IdCodes[]> {
  const found = codings.map(({ codesOf, interner }) => ({
    codesOf,
    interner,
    offsets: new Int32Array(dictionary.size + 1),
    codes: new GrowableInt32(dictionary.size),
    latest: new Int32Array(1024),
  }))
  const counts = columns.flatMap((column) => column.counts)
  for (let from = 0; from < dictionary.size; from += AT_ONCE) {
    yield
    const texts = dictionary.texts(from, Math.min(dictionary.size, from + AT_ONCE))
    encodeSome(texts, from, counts, valueOf, found)
  }
  return found.map(({ offsets, codes }) => ({ offsets, codes: codes.toArray() }))
}

/** The codes of the values from number `from` on, as far as records have them. No generator: each compilation of a long one takes its time. */
function encodeSome<Value>(
  texts: readonly string[],
  from: number,
  counts: readonly ArrayLike<number>[],
  valueOf: (text: string) => Value,
  found: readonly Coded<Value>[],
): void {
  for (let n = 0; n < texts.length; n++) {
    const id = from + n
    const value = isCounted(counts, id) ? valueOf(texts[n]!) : undefined
    for (let k = 0; k < found.length; k++) {
      const one = found[k]!
      if (value !== undefined) addCodes(one, one.codesOf(value), id)
      one.offsets[id + 1] = one.codes.length
    }
  }
}

function isCounted(counts: readonly ArrayLike<number>[], id: number): boolean {
  for (let k = 0; k < counts.length; k++) if (counts[k]![id]! > 0) return true
  return false
}

function addCodes<Value>(coded: Coded<Value>, texts: readonly string[], id: number): void {
  for (let n = 0; n < texts.length; n++) {
    const code = coded.interner.intern(texts[n]!)
    if (code >= coded.latest.length) coded.latest = grown(coded.latest, code)
    if (coded.latest[code] === id + 1) continue
    coded.latest[code] = id + 1
    coded.codes.push(code)
  }
}

function grown(array: Int32Array<ArrayBuffer>, place: number): Int32Array<ArrayBuffer> {
  const larger = writtenZeros(new Int32Array(2 * (place + 1)))
  larger.set(array)
  return larger
}
