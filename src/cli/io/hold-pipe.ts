import { isPipe } from './is-pipe.ts'
import type { ReadOptions } from './open-bytes.ts'
import { textBytes } from './text-bytes.ts'

/**
 * Files are read several times, a pipe gives its bytes once: those of standard input and of `<(…)` are held in memory (never on
 * a disk, since they are people).
 * @returns its text in UTF-8, in chunks; undefined for a file
 * @throws {InputError} those of {@link textBytes}
 */
export async function holdPipe(path: string, options: ReadOptions): Promise<readonly Buffer[] | undefined> {
  if (!(await isPipe(path))) return undefined
  const chunks: Buffer[] = []
  for await (const chunk of textBytes(path, options)) chunks.push(chunk)
  return chunks
}
