// All suites, one process each, one after the other: `npm run bench -- [--quick] [--json FILE]`. It ends with the table
// against the peers; those in Python are there where KINMATCH_PEERS_VENV names an environment (bench/peers/README.md).
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { finish, readOptions, type Result } from './harness.ts'
import { peersTable } from './peers-table.ts'

/** Growth needs a million records: never quick. */
const SUITES = ['kernels', 'end-to-end', 'skew', 'growth', 'peers/run']
const QUICK = ['kernels', 'end-to-end', 'skew', 'peers/run']

function runForked(suite: string, quick: boolean): Promise<readonly Result[]> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL(`./${suite}.ts`, import.meta.url)), quick ? ['--quick'] : [])
    let results: readonly Result[] | undefined
    child.on('message', (message) => {
      results = message as readonly Result[]
    })
    child.on('error', reject)
    child.on('exit', (code) => {
      if (results === undefined || code !== 0) reject(new Error(`Suite ${suite} ended with code ${code}`))
      else resolve(results)
    })
  })
}

const { quick, json } = readOptions()
const results: Result[] = []
for (const suite of quick ? QUICK : SUITES) results.push(...(await runForked(suite, quick)))
console.log(`\n${peersTable(results)}`)
finish(results, quick, json)
