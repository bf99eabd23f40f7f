import { isPipe } from './is-pipe.ts'
import { openBytes, type ReadOptions } from './open-bytes.ts'

/**
 * Files are read several times, a pipe gives its bytes once: those of standard input and of `<(…)` are held in memory (never on
 * a disk, since they are people).
 * @returns its bytes, in chunks; undefined for a file
 * @throws {InputError} those of {@link openBytes}
 */
export async function holdPipe(path: string, options: ReadOptions): Promise<readonly Buffer[] | undefined> {
  if (!(await isPipe(path))) return undefined
  const chunks: Buffer[] = []
  for await (const chunk of openBytes(path, options)) chunks.push(chunk)
  return chunks
}
