import { createRegistry } from '../../registry/create-registry.ts'
import { atomicWrite } from '../io/atomic-write.ts'
import type { PersonRecord } from '../../record/types.ts'
import { checkOutputs } from '../check-outputs.ts'
import { loadModel } from '../model.ts'
import { print } from '../output.ts'
import { loadPeople, type PeopleFlags } from '../people.ts'

export interface IndexFlags extends PeopleFlags {
  readonly model?: string
  readonly out: string
  readonly json?: boolean
}

/** Reads a file of people into a registry and saves that, so that many searches need not read it again. */
export async function indexPeople(path: string, flags: IndexFlags): Promise<void> {
  await checkOutputs([path], flags)
  const registry = await createRegistry(await loadModel(flags.model))
  const refused = { 'no-consent': 0, 'duplicate-id': 0, 'unknown-id': 0 }
  await loadPeople([path], flags, (record: PersonRecord) => {
    const result = registry.add(record)
    if (!result.done) refused[result.reason]++
  })
  await atomicWrite(flags.out, await registry.save())
  const summary = {
    people: registry.size,
    noConsent: refused['no-consent'],
    duplicateIds: refused['duplicate-id'],
    out: flags.out,
  }
  print(
    flags.json,
    summary,
    () =>
      `${summary.people} people; left out: ${summary.noConsent} without consent, ${summary.duplicateIds} with an id that was there\nwritten to ${flags.out}, in clear: keep it as safe as the records`,
  )
}
