import type { Code } from './instructions.ts'
import { unsignedLeb128 } from './leb128.ts'

/** Types of variables, as WebAssembly writes them: whole numbers and vectors. */
export const I32 = 0x7f
const V128 = 0x7b

/** A variable of a function. */
export interface Local {
  readonly get: Code
  readonly set: (value: Code) => Code
}

/** The variables of a function: its parameters, and those that come to be as they are asked for. */
export interface FunctionLocals {
  readonly parameters: readonly Local[]
  readonly i32: () => Local
  readonly v128: () => Local
  /** The declarations of all that were asked for. */
  readonly declared: () => Code
}

/** @param parameters how many whole numbers the function takes */
export function createLocals(parameters: number): FunctionLocals {
  const types: number[] = []
  const at = (index: number): Local => ({
    get: [0x20, ...unsignedLeb128(index)],
    set: (value) => [...value, 0x21, ...unsignedLeb128(index)],
  })
  return {
    parameters: Array.from({ length: parameters }, (_, index) => at(index)),
    i32: () => at(parameters + types.push(I32) - 1),
    v128: () => at(parameters + types.push(V128) - 1),
    declared: () => [...unsignedLeb128(types.length), ...types.flatMap((type) => [1, type])],
  }
}
