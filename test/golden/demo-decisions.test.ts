// The decisions of the built-in model on the demo, pair by pair. A change here changes what people are shown: make it on
// purpose, list it in CHANGELOG.md under "Decisions changed", and write the file anew with
// `UPDATE_GOLDEN=1 npx vitest run --project unit test/golden`.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readPeople } from '../../src/cli/io/read-people.ts'
import { defaultModel, link } from '../../src/index.ts'

const file = (name: string): string => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url))

it('zones of the demo pairs are as they were', async () => {
  const [left, right] = [await readPeople(file('demo/requests.csv')), await readPeople(file('demo/camp.csv'))]
  const { matches } = await link(left.people, right.people, defaultModel(), { minWeight: -8 })
  const decisions: Record<string, string> = {}
  for (const { leftId, rightId, zone } of matches)
    if (zone !== 'unlikely') decisions[`${leftId} ${rightId}`] = zone
  const sorted = Object.fromEntries(Object.entries(decisions).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  const path = file('demo-decisions.json')
  if (process.env['UPDATE_GOLDEN']) writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`)
  expect(sorted).toEqual(JSON.parse(readFileSync(path, 'utf8')))
})
