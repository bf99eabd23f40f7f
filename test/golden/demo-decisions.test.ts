// The decisions of the built-in model on the demo, pair by pair. A change here changes what people are shown: make it on
// purpose, list it in CHANGELOG.md under "Decisions changed", and write the file anew with
// `UPDATE_GOLDEN=1 npx vitest run --project unit test/golden`.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readPeople } from '../cli/io/read-people.ts'
import { defaultModel, link, type Match, type PersonRecord } from '../../src/index.ts'

const file = (name: string): string => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url))

const read = async (name: string): Promise<readonly PersonRecord[]> =>
  (await readPeople(file(`demo/${name}.csv`))).people

it('zones and kinds of the demo pairs are as they were', async () => {
  const model = defaultModel()
  const runs = [
    await link(await read('requests'), await read('camp'), model, { minWeight: -8 }),
    await link(await read('family-requests'), await read('family-camp'), model, { minWeight: -8 }),
  ]
  const decisions: Record<string, string> = {}
  for (const { leftId, rightId, zone, kind, via } of runs.flatMap((run) => run.matches))
    if (zone !== 'unlikely')
      decisions[`${leftId} ${rightId}`] =
        `${zone} ${kind}${via.length > 0 ? ` via ${via.map((pair) => pair.join('=')).join(' ')}` : ''}`
  const sorted = Object.fromEntries(Object.entries(decisions).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  const path = file('demo-decisions.json')
  if (process.env['UPDATE_GOLDEN']) writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`)
  expect(sorted).toEqual(JSON.parse(readFileSync(path, 'utf8')))
})

it('the family demo shows a mother through her children, a mutual search, and brothers kept apart', async () => {
  const { matches } = await link(await read('family-requests'), await read('family-camp'), defaultModel(), {
    minWeight: -20,
  })
  const of = (left: string, right: string): Match | undefined =>
    matches.find((m) => m.leftId === left && m.rightId === right)
  expect(of('F02', 'G01')).toMatchObject({ zone: 'likely', kind: 'found' })
  expect(of('F02', 'G01')!.via.length).toBeGreaterThanOrEqual(2)
  expect([of('F06', 'G06')?.kind, of('F07', 'G05')?.kind]).toEqual(['mutual', 'mutual'])
  for (const wrong of [of('F09', 'G08'), of('F10', 'G07')]) expect(wrong?.zone ?? 'unlikely').toBe('unlikely')
  expect([of('F09', 'G07')?.zone, of('F10', 'G08')?.zone]).toEqual(['likely', 'likely'])
})
