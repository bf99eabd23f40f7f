// Takes docstrings off the compiled code, a tenth of the package: they stand in the declarations, where editors read them. Comments
// within functions stay, and so do the marks by which bundlers leave out what nobody uses.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const DOCSTRING = /^[ \t]*\/\*\*[\s\S]*?\*\/[ \t]*\n/gm

const dist = fileURLToPath(new URL('../dist', import.meta.url))
for (const file of readdirSync(dist, { recursive: true }).map((path) => join(dist, path))) {
  if (!file.endsWith('.js')) continue
  const code = readFileSync(file, 'utf8')
  const bare = code.replace(DOCSTRING, '')
  if (bare !== code) writeFileSync(file, bare)
}
