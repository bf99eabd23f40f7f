import type { PersonRecord } from '../../../src/record/types.ts'
import {
  type PeopleFile,
  type PeopleOptions,
  type PeopleSummary,
  openPeople,
} from '../../../src/cli/io/open-people.ts'

/** All records of a file at once, for files that fit in memory. Errors as {@link openPeople}. */
export async function readPeople(
  path: string,
  options: PeopleOptions = {},
): Promise<
  Pick<PeopleFile, 'path' | 'headers' | 'columns'> & PeopleSummary & { readonly people: PersonRecord[] }
> {
  const file = await openPeople(path, options)
  const people: PersonRecord[] = []
  for await (const batch of file) for (const record of batch) people.push(record)
  const { headers, columns } = file
  return { path, headers, columns, people, ...file.summary() }
}
