import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The library compiled for the tests of one file: threads and other processes cannot load TypeScript on Node 20. It
 * lies under node_modules, so that packages are found.
 */
export function useCompiled(): { readonly path: string } {
  const compiled = { path: '' }
  let folder = ''
  beforeAll(() => {
    const cache = join(root, 'node_modules/.cache')
    mkdirSync(cache, { recursive: true })
    folder = mkdtempSync(join(cache, 'kinmatch-'))
    compiled.path = join(folder, 'dist')
    copyFileSync(join(root, 'package.json'), join(folder, 'package.json'))
    execFileSync(
      join(root, 'node_modules/.bin/tsc'),
      ['-p', 'tsconfig.build.json', '--outDir', compiled.path],
      { cwd: root, stdio: 'pipe' },
    )
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000)
  return compiled
}
