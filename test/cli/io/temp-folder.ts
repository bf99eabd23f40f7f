import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder for the files of one test file, gone after it. */
export function useTempFolder(): { file(name: string, content: string | Uint8Array): string; path: string } {
  const path = mkdtempSync(join(tmpdir(), 'kinmatch-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  return {
    path,
    file(name, content) {
      writeFileSync(join(path, name), content)
      return join(path, name)
    },
  }
}
