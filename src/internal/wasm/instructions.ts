// The instructions of WebAssembly that this library uses, each a function from the code of its operands to code (WebAssembly Core
// Specification 2.0, 5.4). A nested call reads as the expression that it stands for.
import { leb128, unsignedLeb128 } from './leb128.ts'

/** Bytes of instructions. */
export type Code = readonly number[]

type Unary = (a: Code) => Code
type Binary = (a: Code, b: Code) => Code
/** @param offset bytes behind the address */
type Load = (address: Code, offset?: number) => Code
type Store = (address: Code, value: Code, offset?: number) => Code
/** Four words. */
export type Words = readonly [number, number, number, number]

const unary =
  (...op: number[]): Unary =>
  (a) => [...a, ...op]
const binary =
  (...op: number[]): Binary =>
  (a, b) => [...a, ...b, ...op]
const load =
  (...op: number[]): Load =>
  (address, offset = 0) => [...address, ...op, 0, ...unsignedLeb128(offset)]
const store =
  (...op: number[]): Store =>
  (address, value, offset = 0) => [...address, ...value, ...op, 0, ...unsignedLeb128(offset)]
/** Instructions on vectors stand behind a prefix. */
const vector = (op: number): number[] => [0xfd, ...unsignedLeb128(op)]

/** Whole numbers of 32 bits. Comparisons give 1 or 0. */
export const i32: {
  readonly const: (value: number) => Code
  readonly load: Load
  readonly load8S: Load
  readonly load8U: Load
  readonly store: Store
  readonly eqz: Unary
  readonly ctz: Unary
  readonly popcnt: Unary
} & Readonly<
  Record<
    'eq' | 'ne' | 'ltU' | 'gtS' | 'geS' | 'add' | 'sub' | 'mul' | 'and' | 'or' | 'xor' | 'shl' | 'shrU',
    Binary
  >
> = {
  const: (value) => [0x41, ...leb128(value | 0)],
  load: load(0x28),
  load8S: load(0x2c),
  load8U: load(0x2d),
  store: store(0x36),
  eqz: unary(0x45),
  eq: binary(0x46),
  ne: binary(0x47),
  ltU: binary(0x49),
  gtS: binary(0x4a),
  geS: binary(0x4e),
  ctz: unary(0x68),
  popcnt: unary(0x69),
  add: binary(0x6a),
  sub: binary(0x6b),
  mul: binary(0x6c),
  and: binary(0x71),
  or: binary(0x72),
  xor: binary(0x73),
  shl: binary(0x74),
  shrU: binary(0x76),
}

/** Vectors of 128 bits. */
export const v128: {
  readonly const: (words: Words) => Code
  /** The same word in all four lanes. */
  readonly same: (word: number) => Code
  readonly load: Load
  /** `into` with one lane, of four, from memory. */
  readonly load32Lane: (address: Code, into: Code, lane: number, offset: number) => Code
  readonly store: Store
  /** The bits of `a` where `mask` has ones, else those of `b`. */
  readonly bitselect: (a: Code, b: Code, mask: Code) => Code
} & Readonly<Record<'and' | 'andnot' | 'or' | 'xor', Binary>> = {
  const: (words) => [
    ...vector(0x0c),
    ...words.flatMap((word) => [0, 8, 16, 24].map((by) => (word >>> by) & 0xff)),
  ],
  same: (word) => v128.const([word, word, word, word]),
  load: load(...vector(0x00)),
  load32Lane: (address, into, lane, offset) => [
    ...address,
    ...into,
    ...vector(0x56),
    0,
    ...unsignedLeb128(offset),
    lane,
  ],
  store: store(...vector(0x0b)),
  and: binary(...vector(0x4e)),
  andnot: binary(...vector(0x4f)),
  or: binary(...vector(0x50)),
  xor: binary(...vector(0x51)),
  bitselect: (a, b, mask) => [...a, ...b, ...mask, ...vector(0x52)],
}

/** Vectors of sixteen bytes. */
export const i8x16: Readonly<Record<'popcnt' | 'bitmask', Unary> & Record<'ne', Binary>> = {
  ne: binary(...vector(0x24)),
  popcnt: unary(...vector(0x62)),
  bitmask: unary(...vector(0x64)),
}

/** Vectors of eight halves of a word. */
export const i16x8: Readonly<Record<'bitmask' | 'addPairs8U', Unary> & Record<'gtS' | 'narrow32S', Binary>> =
  {
    gtS: binary(...vector(0x31)),
    /** Sums of two neighbouring bytes. */
    addPairs8U: unary(...vector(0x7d)),
    bitmask: unary(...vector(0x84)),
    /** Words of two vectors; those that don't fit become the nearest that do. */
    narrow32S: binary(...vector(0x85)),
  }

/** Vectors of four words. */
export const i32x4: {
  readonly extract: (a: Code, lane: number) => Code
  /** The lanes of `a` in another order. */
  readonly shuffle: (a: Code, lanes: Words) => Code
} & Readonly<
  Record<'splat' | 'abs' | 'addPairs16S', Unary> &
    Record<'eq' | 'shl' | 'shrS' | 'shrU' | 'add' | 'minU' | 'maxS', Binary>
> = {
  splat: unary(...vector(0x11)),
  extract: (a, lane) => [...a, ...vector(0x1b), lane],
  shuffle: (a, lanes) => [
    ...a,
    ...a,
    ...vector(0x0d),
    ...lanes.flatMap((lane) => [0, 1, 2, 3].map((byte) => 4 * lane + byte)),
  ],
  eq: binary(...vector(0x37)),
  /** Sums of two neighbouring halves. */
  addPairs16S: unary(...vector(0x7e)),
  abs: unary(...vector(0xa0)),
  shl: binary(...vector(0xab)),
  shrS: binary(...vector(0xac)),
  shrU: binary(...vector(0xad)),
  add: binary(...vector(0xae)),
  minU: binary(...vector(0xb7)),
  maxS: binary(...vector(0xb8)),
}

/** `a` where `condition` is not 0, else `b`. Both are worked out: there is no branch. */
export const select = (a: Code, b: Code, condition: Code): Code => [...a, ...b, ...condition, 0x1b]

/** Runs the body if the condition is not 0. */
export const when = (condition: Code, ...body: readonly Code[]): Code => [
  ...condition,
  0x04,
  0x40,
  ...body.flat(),
  0x0b,
]

/** Runs the body once, and again as long as the condition, which is asked after it, is not 0. */
export const doWhile = (condition: Code, ...body: readonly Code[]): Code => [
  0x03,
  0x40,
  ...body.flat(),
  ...condition,
  0x0d,
  0,
  0x0b,
]
