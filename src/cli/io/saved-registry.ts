import { open, readFile, stat } from 'node:fs/promises'
import { InputError } from '../../record/errors.ts'
import { loadRegistry } from '../../registry/load-registry.ts'
import { REGISTRY_MAGIC } from '../../registry/store/sections.ts'
import type { Registry } from '../../registry/types.ts'
import type { Model } from '../../score/model/model.ts'
import { isPipe } from './is-pipe.ts'
import { namingFile } from './naming-file.ts'

/**
 * Whether a file begins as a saved registry does. A file that can't be read doesn't: whoever reads it next says why. A pipe
 * doesn't either, and keeps its bytes: people come from it.
 */
export async function isSavedRegistry(path: string): Promise<boolean> {
  if (await isPipe(path)) return false
  const file = await open(path).catch(() => undefined)
  if (file === undefined) return false
  try {
    const head = new Uint8Array(REGISTRY_MAGIC.length)
    const { bytesRead } = await file.read(head, 0, head.length, 0)
    return bytesRead === head.length && REGISTRY_MAGIC.every((byte, n) => head[n] === byte)
  } catch {
    return false
  } finally {
    await file.close()
  }
}

/**
 * Says of a file that is no saved registry, and by its name no file of people either, what can be searched.
 * @throws {InputError} `file-not-found`, `unknown-format`
 */
export async function refuseUnsearchable(path: string): Promise<void> {
  if (/\.(?:csv|tsv|txt|ndjson|jsonl)(?:\.gz)?$/i.test(path) || (await isPipe(path))) return
  const found = await stat(path).catch(() => undefined)
  throw found === undefined
    ? new InputError('file-not-found', `${path}: no such file`)
    : new InputError(
        'unknown-format',
        `${path} is neither a saved registry, which \`kinmatch index\` makes, nor by its name a .csv, .tsv, .txt or .ndjson file of people`,
      )
}

/** @throws {InputError} `file-unreadable`, and those of {@link loadRegistry} with the file named */
export async function openSavedRegistry(path: string, model: Model): Promise<Registry> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new InputError('file-unreadable', `${path} can't be read`, { cause })
  })
  return namingFile(path, loadRegistry(bytes, model))
}
