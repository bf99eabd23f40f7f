import { expect, it } from 'vitest'
import { sha256 } from '../../src/internal/sha256.ts'
import { canonicalJson } from '../../src/internal/canonical-json.ts'
import { KIN_WEIGHTS } from '../../src/kin/kin-weights.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'
import { parseModel, serialiseModel } from '../../src/score/model/model-file.ts'

/** A model document as a data scientist would edit it, with its hash made anew. */
async function edited(change: (kin: Record<string, unknown>) => void): Promise<string> {
  const document = JSON.parse(await serialiseModel(defaultModel())) as Record<string, unknown>
  delete document['sha256']
  change(document['kin'] as Record<string, unknown>)
  return JSON.stringify({ ...document, sha256: await sha256(canonicalJson(document)) })
}

it('writes the kin weights out and reads them back', async () => {
  const text = await serialiseModel(defaultModel())
  expect(JSON.parse(text).kin).toEqual(KIN_WEIGHTS)
  expect((await parseModel(text)).kin).toEqual(KIN_WEIGHTS)
})

it('takes tuned weights', async () => {
  const text = await edited((kin) => (kin['shared'] = 0.8))
  expect((await parseModel(text)).kin.shared).toBe(0.8)
})

it.each([
  ['a share of 1', (kin: Record<string, unknown>) => (kin['listed'] = 1), 'kin.listed'],
  [
    'levels that do not add up',
    (kin: Record<string, unknown>) => (kin['given'] = [0.5, 0.1, 0.1, 0.1]),
    'kin.given',
  ],
  ['a missing weight', (kin: Record<string, unknown>) => delete kin['place'], 'kin.place'],
  ['an unknown relation', (kin: Record<string, unknown>) => (kin['expected'] = { twin: 1 }), 'kin.expected'],
])('refuses %s', async (_, change, where) => {
  await expect(parseModel(await edited(change))).rejects.toThrow(where)
})
