import { stat } from 'node:fs/promises'
import { isStandardInput } from './open-bytes.ts'

/** Whether a path gives its bytes only once: standard input, or the output of another command. */
export async function isPipe(path: string): Promise<boolean> {
  if (isStandardInput(path)) return true
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && !found.isFile() && !found.isDirectory()
}
