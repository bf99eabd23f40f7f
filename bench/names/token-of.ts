import type { CodedToken } from '../../src/compare/names/words/coded-token.ts'
import type { codeWord } from '../../src/compare/names/words/token-code.ts'
import { scriptOf } from '../../src/normalise/text/script.ts'

/** A word with its readings as a token, as rare as words that no list knows; `code` of the build that is measured. */
export function tokenOf(code: typeof codeWord, native: string, latin: readonly string[]): CodedToken {
  return code({ latin, native, script: scriptOf(native), particle: false, rarity: 15, soundRarity: 15 })
}
