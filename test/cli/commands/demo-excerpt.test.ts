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
    const excerpts = [...readme.matchAll(/```text\n([\s\S]*?)```/g)].map(([, text]) => text!)
    const shown = excerpts.flatMap((text) => text.split('\n')).filter((line) => line !== '' && line !== '…')
    const printed = new Set((await kinmatch('demo')).stdout.split('\n').map(words))
    expect(excerpts.length).toBe(2)
    expect(shown.length).toBeGreaterThan(16)
    expect(shown.map(words).filter((line) => !printed.has(line))).toEqual([])
  })
})
