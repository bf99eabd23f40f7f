// Adds up the runner's JSON reports into the closing line. A failed step or a missing report counts as one failure.
import { readFileSync } from 'node:fs'

const [status, ...files] = process.argv.slice(2)
let passed = 0
let failed = 0
let skipped = 0
for (const file of files) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    passed += report.numPassedTests
    failed += report.numFailedTests + (report.success || report.numFailedTests > 0 ? 0 : 1)
    skipped += report.numPendingTests + report.numTodoTests
  } catch {
    failed += 1
  }
}
if (status !== '0' && failed === 0) failed = 1
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exit(failed === 0 ? 0 : 1)
