import { open, readFile } from 'node:fs/promises'
import { InputError } from '../../record/errors.ts'
import { loadRegistry } from '../../registry/load-registry.ts'
import { REGISTRY_MAGIC } from '../../registry/sections.ts'
import type { Registry } from '../../registry/types.ts'
import type { Model } from '../../score/model.ts'

/** Whether a file begins as a saved registry does. A file that can't be read doesn't: whoever reads it next says why. */
export async function isSavedRegistry(path: string): Promise<boolean> {
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

/** @throws {InputError} `file-unreadable`; RegistryError */
export async function openSavedRegistry(path: string, model: Model): Promise<Registry> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new InputError('file-unreadable', `${path} can't be read`, { cause })
  })
  return loadRegistry(bytes, model)
}
