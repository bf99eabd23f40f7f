import { ARABIC_GRAPHONES } from '../../data/graphones-arabic.ts'
import { HANGUL_GRAPHONES } from '../../data/graphones-hangul.ts'
import { HEBREW_GRAPHONES } from '../../data/graphones-hebrew.ts'
import { KANA_GRAPHONES } from '../../data/graphones-kana.ts'
import type { GraphoneTable } from '../../data/graphone-table.ts'
import type { Script } from '../../normalise/types.ts'
import { decodeGraphones, type GraphoneModel } from './graphone-model.ts'

/** The table of each script that has one. */
export const GRAPHONE_TABLES: ReadonlyMap<Script, GraphoneTable> = /* @__PURE__ */ new Map<
  Script,
  GraphoneTable
>([
  ['Katakana', KANA_GRAPHONES],
  ['Arabic', ARABIC_GRAPHONES],
  ['Hangul', HANGUL_GRAPHONES],
  ['Hebrew', HEBREW_GRAPHONES],
])

const models = /* @__PURE__ */ new Map<Script, GraphoneModel>()

/** @returns The joint-sequence model of a script and Latin letters, decoded on first use; undefined where there is none. */
export function graphoneModel(script: Script): GraphoneModel | undefined {
  const known = models.get(script)
  if (known !== undefined) return known
  const table = GRAPHONE_TABLES.get(script)
  if (table === undefined) return undefined
  const model = decodeGraphones(table)
  models.set(script, model)
  return model
}
