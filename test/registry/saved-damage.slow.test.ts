import { describe, it } from 'vitest'
import { createRegistry, defaultModel } from '../../src/index.ts'
import { testPeople } from '../people.ts'
import { expectCutsRefused, expectFlipsRefused } from './damage.ts'

const model = defaultModel()

async function saved(): Promise<Uint8Array> {
  const registry = await createRegistry(model)
  await registry.addAll(testPeople(2, 3).records)
  return registry.save()
}

describe('a saved registry', () => {
  it('that was cut off anywhere is refused', async () => expectCutsRefused(await saved(), model, 1))

  it('with any bit flipped is refused', async () => expectFlipsRefused(await saved(), model, 13))
})
