import { describe, expect, it } from 'vitest'
import { spawnSync } from 'node:child_process'
import { faultText } from '../../src/cli/fault-text.ts'

const CANARY = 'Zxqvane'

describe('a fault of ours', () => {
  it('is told by kind and place, without its message', () => {
    const text = faultText(new RangeError(`${CANARY}\n    at ${CANARY} (a.ts:1:2)\n${CANARY}`))
    expect(text).toMatch(/^kinmatch: internal error \(RangeError\)\n {4}at .*fault-text\.test\.ts/)
    expect(text).not.toContain(CANARY)
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(4)
  })

  it('whatever was thrown', () => {
    const changed = new TypeError('before')
    changed.message = CANARY
    const emptied = new TypeError(CANARY)
    delete emptied.stack
    for (const thrown of [CANARY, 5, undefined, { message: CANARY }, changed, emptied])
      expect(faultText(thrown)).not.toContain(CANARY)
  })

  it('also where nobody waits for what failed', () => {
    // Once the command line listens; the word is put together, since the address of this code is a place.
    const crash = `data:text/javascript,const t=setInterval(()=>{if(process.listenerCount('uncaughtException')>0){clearInterval(t);Promise.reject(new TypeError('Zxq'%2B'vane'))}},5)`
    const main = new URL('../../src/cli/main.ts', import.meta.url).pathname
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--import', crash, main, 'generate', '--help'],
      { encoding: 'utf8', cwd: new URL('../..', import.meta.url).pathname },
    )
    expect(stdout + stderr).not.toContain(CANARY)
    expect([status, stderr.split('\n')[0]]).toEqual([2, 'kinmatch: internal error (TypeError)'])
  })
})
