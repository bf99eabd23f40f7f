// Takes away the declarations that no entry point leads to: nobody can import them, and they were a tenth of the package.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const isDeclaration = (file) => file.endsWith('.d.ts')

/** Files that a declaration names: in compiled ones an import ends in .js, or in .ts where tsc left it. */
const namedBy = (file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(/(?:\bfrom |\bimport\(|\bimport )['"](\.[^'"]+)\.(?:js|ts)['"]/g),
  ].map(([, path]) => join(dirname(file), `${path}.d.ts`))

const reached = new Set(['index', 'names', 'node'].map((entry) => join(dist, `${entry}.d.ts`)))
// A set gives what is added while it is walked through.
for (const file of reached) for (const named of namedBy(file)) reached.add(named)
for (const file of readdirSync(dist, { recursive: true }).map((path) => join(dist, path)))
  if (isDeclaration(file) && !reached.has(file)) rmSync(file)
