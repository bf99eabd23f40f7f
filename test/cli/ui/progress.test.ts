import { SingleBar } from 'cli-progress'
import { afterEach, expect, it, vi } from 'vitest'
import { withProgress } from '../../../src/cli/ui/progress.ts'

afterEach(() => vi.restoreAllMocks())

it('a bar on a terminal goes when the work ends, by an error too', async () => {
  const { isTTY } = process.stderr
  process.stderr.isTTY = true
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const start = vi.spyOn(SingleBar.prototype, 'start').mockReturnValue(undefined)
  const stop = vi.spyOn(SingleBar.prototype, 'stop').mockReturnValue(undefined)
  try {
    expect(await withProgress('work', () => 1)).toBe(1)
    const fault = new Error('the disk is full')
    await expect(withProgress('work', () => Promise.reject(fault))).rejects.toBe(fault)
  } finally {
    process.stderr.isTTY = isTTY
  }
  expect([start.mock.calls.length, stop.mock.calls.length]).toEqual([2, 2])
})
