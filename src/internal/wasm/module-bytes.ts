import { I32 } from './function-locals.ts'
import type { Code } from './instructions.ts'
import { unsignedLeb128 } from './leb128.ts'
import { MOST_PAGES } from './wasm-memory.ts'

/** A function that takes whole numbers and gives one. */
export interface WasmFunction {
  readonly name: string
  readonly parameters: number
  /** The declarations of its variables (see function-locals.ts), and its instructions. */
  readonly locals: Code
  readonly body: Code
}

const MAGIC: Code = [0x00, 0x61, 0x73, 0x6d]
const VERSION: Code = [1, 0, 0, 0]
/** Kinds of sections, in the order in which they stand. */
const TYPE = 1
const IMPORT = 2
const FUNCTION = 3
const EXPORT = 7
const CODE = 10
const A_FUNCTION = 0x60
const A_MEMORY = 2
/** Of limits: only the least size; both limits, and shared by threads. */
const LEAST = 0
const SHARED = 3
const END = 0x0b

/**
 * A module of some functions over a memory that it imports, as `memory` of `from` (WebAssembly Core Specification 2.0, 5.5; of threads,
 * https://github.com/WebAssembly/threads).
 *
 * @param shared whether threads share the memory
 */
export function moduleBytes(functions: readonly WasmFunction[], shared: boolean): Uint8Array<ArrayBuffer> {
  const limits = shared ? [SHARED, 0, ...unsignedLeb128(MOST_PAGES)] : [LEAST, 0]
  return Uint8Array.from([
    ...MAGIC,
    ...VERSION,
    ...section(TYPE, functions.map(typeOf)),
    ...section(IMPORT, [[...text('from'), ...text('memory'), A_MEMORY, ...limits]]),
    ...section(
      FUNCTION,
      functions.map((_, type) => unsignedLeb128(type)),
    ),
    ...section(
      EXPORT,
      functions.map(({ name }, n) => [...text(name), 0, ...unsignedLeb128(n)]),
    ),
    ...section(CODE, functions.map(codeOf)),
  ])
}

function typeOf({ parameters }: WasmFunction): Code {
  const takes = Array.from({ length: parameters }, () => I32)
  return [A_FUNCTION, ...unsignedLeb128(parameters), ...takes, 1, I32]
}

function codeOf({ locals, body }: WasmFunction): Code {
  const code = [...locals, ...body, END]
  return [...unsignedLeb128(code.length), ...code]
}

function section(kind: number, entries: readonly Code[]): Code {
  const content = [...unsignedLeb128(entries.length), ...entries.flat()]
  return [kind, ...unsignedLeb128(content.length), ...content]
}

/** A name of a to z. */
const text = (name: string): Code => [
  ...unsignedLeb128(name.length),
  ...Array.from(name, (letter) => letter.charCodeAt(0)),
]
