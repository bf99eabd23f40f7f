import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kinmatch } from './run-cli.ts'

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
/** A line by its words: columns are as wide as the whole table needs, and marks of direction are seen by nobody. */
const words = (line: string): string =>
  line
    .replace(/[\u2066-\u2069]/g, '')
    .trim()
    .split(/\s+/)
    .join(' ')

describe('the demo in the README', () => {
  it('is what the demo prints', async () => {
    const excerpt = /```text\n(request {2}sought[\s\S]*?)```/.exec(readme)![1]!
    const shown = excerpt.split('\n').filter((line) => line !== '' && line !== '…')
    const printed = new Set((await kinmatch('demo')).stdout.split('\n').map(words))
    expect(shown.length).toBeGreaterThan(8)
    expect(shown.map(words).filter((line) => !printed.has(line))).toEqual([])
  })
})
