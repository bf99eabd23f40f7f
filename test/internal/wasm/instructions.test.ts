import { describe, expect, it } from 'vitest'
import { createLocals } from '../../../src/internal/wasm/function-locals.ts'
import {
  type Code,
  doWhile,
  i16x8,
  i32,
  i32x4,
  i8x16,
  select,
  v128,
  when,
} from '../../../src/internal/wasm/instructions.ts'
import { moduleBytes } from '../../../src/internal/wasm/module-bytes.ts'
import { createWasmMemory } from '../../../src/internal/wasm/wasm-memory.ts'

const memory = createWasmMemory(1)!
const words = new Int32Array(memory.buffer, 0, 64)

/** Runs a function of two numbers. */
function run(make: (a: Code, b: Code) => Code, a: number, b: number): number {
  const locals = createLocals(2)
  const [first, second] = locals.parameters
  const body = make(first!.get, second!.get)
  const code = { name: 'run', parameters: 2, locals: locals.declared(), body }
  const module = new WebAssembly.Module(moduleBytes([code], true))
  const { exports } = new WebAssembly.Instance(module, { from: { memory } })
  return (exports['run'] as (a: number, b: number) => number)(a, b)
}

const NUMBERS = [0, 1, -1, 5, 31, 127, 128, 0x8000, 123_456_789, -987_654_321, 2 ** 31 - 1, -(2 ** 31)]
const pairs = NUMBERS.flatMap((a) => NUMBERS.map((b) => [a, b] as const))

describe('whole numbers', () => {
  it.each<[keyof typeof i32, (a: number, b: number) => number | boolean]>([
    ['eq', (a, b) => a === b],
    ['ne', (a, b) => a !== b],
    ['ltU', (a, b) => a >>> 0 < b >>> 0],
    ['gtS', (a, b) => a > b],
    ['geS', (a, b) => a >= b],
    ['add', (a, b) => (a + b) | 0],
    ['sub', (a, b) => (a - b) | 0],
    ['mul', Math.imul],
    ['and', (a, b) => a & b],
    ['or', (a, b) => a | b],
    ['xor', (a, b) => a ^ b],
    ['shl', (a, b) => a << b],
    ['shrU', (a, b) => (a >>> b) | 0],
  ])('%s', (name, expected) => {
    const make = i32[name] as (a: Code, b: Code) => Code
    expect(pairs.map(([a, b]) => run(make, a, b))).toEqual(pairs.map(([a, b]) => Number(expected(a, b))))
  })

  it('constants and counts of bits', () => {
    for (const n of NUMBERS) {
      expect(run(() => i32.const(n), 0, 0)).toBe(n)
      expect(run(i32.popcnt, n, 0)).toBe((n >>> 0).toString(2).replaceAll('0', '').length)
    }
  })

  it('memory', () => {
    words.set([0x01_02_f3_84, -5])
    expect(run((at) => i32.load(at, 4), 0, 0)).toBe(-5)
    expect(run((at) => i32.load8S(at), 0, 0)).toBe(0x84 - 0x100)
    expect(run((at) => i32.load8U(at, 1), 0, 0)).toBe(0xf3)
    run((at, value) => [...i32.store(at, value, 200), ...i32.const(0)], 4, 77)
    expect(words[51]).toBe(77)
  })

  it('without a branch, and with', () => {
    expect(run((a, b) => select(a, b, i32.gtS(a, b)), 3, 9)).toBe(9)
    const locals = createLocals(2)
    const [count, sum] = locals.parameters
    const body = [
      ...doWhile(
        count!.get,
        when(i32.and(count!.get, i32.const(1)), sum!.set(i32.add(sum!.get, count!.get))),
        count!.set(i32.sub(count!.get, i32.const(1))),
      ),
      ...sum!.get,
    ]
    expect(run(() => body, 10, 0)).toBe(1 + 3 + 5 + 7 + 9)
  })
})

describe('vectors', () => {
  const A = [1, -2, 0x7f_00_ff_80, -123_456_789]
  const B = [1, 40_000, -1, 987_654_321]
  /** The words of what is made of the vectors A and B. */
  function made(make: (a: Code, b: Code) => Code): number[] {
    words.set([...A, ...B])
    const [a, b] = [v128.load(i32.const(0)), v128.load(i32.const(0), 16)]
    run(() => [...v128.store(i32.const(32), make(a, b)), ...i32.const(0)], 0, 0)
    return [...words.subarray(8, 12)]
  }
  const each = (of: (a: number, b: number) => number): number[] => A.map((a, lane) => of(a, B[lane]!) | 0)
  const bytes = (vector: readonly number[]): Uint8Array => new Uint8Array(Int32Array.from(vector).buffer)

  it('of four words', () => {
    expect(made(i32x4.add)).toEqual(each((a, b) => a + b))
    expect(made(i32x4.eq)).toEqual(each((a, b) => (a === b ? -1 : 0)))
    expect(made(i32x4.maxS)).toEqual(each((a, b) => Math.max(a, b)))
    expect(made(i32x4.minU)).toEqual(each((a, b) => Math.min(a >>> 0, b >>> 0)))
    expect(made(i32x4.abs)).toEqual(A.map((a) => Math.abs(a)))
    expect(made((a) => i32x4.shl(a, i32.const(3)))).toEqual(A.map((a) => a << 3))
    expect(made((a) => i32x4.shrS(a, i32.const(3)))).toEqual(A.map((a) => a >> 3))
    expect(made((a) => i32x4.shrU(a, i32.const(3)))).toEqual(A.map((a) => (a >>> 3) | 0))
    expect(made(() => i32x4.splat(i32.const(-7)))).toEqual([-7, -7, -7, -7])
    expect(made((a) => i32x4.shuffle(a, [3, 0, 0, 1]))).toEqual([A[3], A[0], A[0], A[1]])
    expect(made((a) => v128.load32Lane(i32.const(16), a, 2, 4))).toEqual([A[0], A[1], B[1], A[3]])
    for (const lane of [0, 1, 2, 3])
      expect(run(() => i32x4.extract(v128.load(i32.const(0)), lane), 0, 0)).toBe(A[lane])
  })

  it('of bits', () => {
    expect(made(v128.and)).toEqual(each((a, b) => a & b))
    expect(made(v128.andnot)).toEqual(each((a, b) => a & ~b))
    expect(made(v128.or)).toEqual(each((a, b) => a | b))
    expect(made(v128.xor)).toEqual(each((a, b) => a ^ b))
    expect(made(() => v128.const([1, -2, 0x12_34_56_78, 0]))).toEqual([1, -2, 0x12_34_56_78, 0])
    expect(made((a, b) => v128.bitselect(a, b, v128.same(0xff)))).toEqual(
      each((a, b) => (a & 0xff) | (b & ~0xff)),
    )
  })

  it('of bytes and halves', () => {
    const counts = Array.from(bytes(A), (byte) => byte.toString(2).replaceAll('0', '').length)
    expect([...bytes(made(i8x16.popcnt))]).toEqual(counts)
    const halves = (vector: readonly number[]): Int16Array => new Int16Array(Int32Array.from(vector).buffer)
    const sums = Array.from({ length: 8 }, (_, k) => bytes(A)[2 * k]! + bytes(A)[2 * k + 1]!)
    expect([...halves(made(i16x8.addPairs8U))]).toEqual(sums)
    expect(made(i32x4.addPairs16S)).toEqual(A.map((_, k) => halves(A)[2 * k]! + halves(A)[2 * k + 1]!))
    const clamp = (n: number): number => Math.max(-0x8000, Math.min(0x7fff, n))
    expect([...halves(made(i16x8.narrow32S))]).toEqual([...A, ...B].map(clamp))
    const more = Array.from(halves(A), (half, k) => (half > halves(B)[k]! ? -1 : 0))
    expect([...halves(made(i16x8.gtS))]).toEqual(more)
    const maskOf = (signs: readonly number[]): number =>
      signs.reduce((mask, sign, k) => mask | (sign < 0 ? 1 << k : 0), 0)
    words.set(A)
    const a = v128.load(i32.const(0))
    expect(run(() => i16x8.bitmask(a), 0, 0)).toBe(maskOf([...halves(A)]))
    expect(run(() => i8x16.bitmask(a), 0, 0)).toBe(maskOf(Array.from(bytes(A), (byte) => 127 - byte)))
    expect([...bytes(made((a, b) => i8x16.ne(a, b)))]).toEqual(
      Array.from(bytes(A), (byte, k) => (byte === bytes(B)[k] ? 0 : 255)),
    )
  })
})
