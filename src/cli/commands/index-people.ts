import { counted } from '../../internal/counted.ts'
import { createRegistry } from '../../registry/create-registry.ts'
import { atomicWrite } from '../io/atomic-write.ts'
import { checkOutputs } from '../check-outputs.ts'
import { runFeatures } from '../../decide/run-features.ts'
import { placeOf } from '../io/standard-output.ts'
import { loadModel } from '../model.ts'
import { print } from '../output.ts'
import { streamPeople } from '../load-people.ts'
import type { PeopleFlags } from '../people-options.ts'
import { refusePlaces } from '../refuse-places.ts'
import { type Threads, withThreads } from '../workers.ts'

export interface IndexFlags extends PeopleFlags {
  readonly model?: string
  readonly out: string
  readonly workers?: number
  readonly json?: boolean
}

/** Reads a file of people into a registry and saves that, so that many searches need not read it again. */
export const indexPeople = (path: string, flags: IndexFlags): Promise<void> =>
  withThreads(flags.workers, (threads) => indexWith(threads, path, flags))

async function indexWith({ all: workers }: Threads, path: string, flags: IndexFlags): Promise<void> {
  await checkOutputs([path], flags)
  refusePlaces(flags)
  const model = await loadModel(flags.model)
  const registry = await createRegistry(model)
  const people = streamPeople(path, flags, { features: runFeatures(model), model, workers })
  const { refused } = await registry.addAll(people, { workers })
  await atomicWrite(flags.out, await registry.save())
  const summary = {
    people: registry.size,
    noConsent: refused['no-consent'],
    duplicateIds: refused['duplicate-id'],
    out: flags.out,
  }
  print(
    flags,
    summary,
    () =>
      `${counted(summary.people, 'person', 'people')}; left out: ${summary.noConsent} without consent, ${summary.duplicateIds} with an id that was there\nwritten to ${placeOf(flags.out)}, in clear: keep it as safe as the records`,
  )
}
