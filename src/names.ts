// Names by themselves, in any script: the entry point `kinmatch/names`. Importing it reads the name tables.
export { structureName } from './normalise/structure/structure-name.ts'
export type { NameHint, NameToken, Script, StructuredName } from './normalise/types.ts'
export { compareNames, type CompareNamesOptions } from './compare/names/compare-names.ts'
export { type NameAlignment, type NamePair } from './compare/names/alignment/name-alignment.ts'
export type { NameConflict, NameFlag, NameRelation } from './compare/names/alignment/name-alignment.ts'
export { nameKeys } from './encode/names/name-keys.ts'
export type { AlignedPair, PairKind } from './compare/names/words/pair-kind.ts'
export type { Name, NameKind, NamePart, PartRole } from './record/types.ts'
