// The built library, as users run it. What tsx makes of the sources names each function again whenever it is made, and a search makes
// many: from the sources it takes a twelfth more.
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import type * as CompareNames from '../../src/compare/names/compare-names.ts'
import type * as TokenBits from '../../src/compare/names/words/token-bits.ts'
import type * as TokenConsonants from '../../src/compare/names/words/token-consonants.ts'
import type * as TokenCode from '../../src/compare/names/words/token-code.ts'
import type * as NameKeys from '../../src/encode/names/name-keys.ts'
import type * as NameSounds from '../../src/encode/names/name-sounds.ts'
import type * as Index from '../../src/index.ts'
import type * as StructureName from '../../src/normalise/structure/structure-name.ts'

const DIST = resolve(import.meta.dirname, '../../dist')

async function built<T>(file: string): Promise<T> {
  return (await import(pathToFileURL(resolve(DIST, file)).href)) as T
}

const indexModule = await built<typeof Index>('index.js')
const structureNameModule = await built<typeof StructureName>('normalise/structure/structure-name.js')
const nameKeysModule = await built<typeof NameKeys>('encode/names/name-keys.js')
const nameSoundsModule = await built<typeof NameSounds>('encode/names/name-sounds.js')
const compareNamesModule = await built<typeof CompareNames>('compare/names/compare-names.js')
const tokenBitsModule = await built<typeof TokenBits>('compare/names/words/token-bits.js')
const tokenConsonantsModule = await built<typeof TokenConsonants>('compare/names/words/token-consonants.js')
const tokenCodeModule = await built<typeof TokenCode>('compare/names/words/token-code.js')
export const createRegistry: typeof Index.createRegistry = indexModule.createRegistry
export const defaultModel: typeof Index.defaultModel = indexModule.defaultModel
export const structureName: typeof StructureName.structureName = structureNameModule.structureName
export const nameKeys: typeof NameKeys.nameKeys = nameKeysModule.nameKeys
export const nameTokens: typeof NameSounds.nameTokens = nameSoundsModule.nameTokens
export const compareNames: typeof CompareNames.compareNames = compareNamesModule.compareNames
export const consonantsClash: typeof TokenConsonants.consonantsClash = tokenConsonantsModule.consonantsClash
export const tableFor: typeof TokenBits.tableFor = tokenBitsModule.tableFor
export const tokenBits: typeof TokenBits.tokenBits = tokenBitsModule.tokenBits
export const codeWord: typeof TokenCode.codeWord = tokenCodeModule.codeWord
