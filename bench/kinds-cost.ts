/**
 * What families cost a link: `npx tsx bench/kinds-cost.ts FOLDER` with the files of `kinmatch generate`. The same run with and
 * without the columns of groups, kinds and relatives, one after the other, twice.
 */
import { join } from 'node:path'
import { loadPeople } from '../src/cli/people.ts'
import { linkPopulation } from '../src/decide/link-population.ts'
import { defaultModel } from '../src/score/default-model.ts'

const [folder = 'made'] = process.argv.slice(2)
const OFF = 'request_id,household_id,record_kind,mother_name,father_name,spouse,siblings,children,relatives'
const files = [join(folder, 'left.csv'), join(folder, 'right.csv')]
for (let round = 0; round < 2; round++) {
  const seconds: number[] = []
  for (const flags of [{ ignore: OFF }, {}]) {
    const { population } = await loadPeople(files, flags)
    const start = process.cpuUsage().user
    await linkPopulation(defaultModel(), population)
    seconds.push((process.cpuUsage().user - start) / 1e6)
  }
  const [off, on] = seconds as [number, number]
  process.stdout.write(
    `off ${off.toFixed(1)} s, on ${on.toFixed(1)} s of processor: ${(on / off).toFixed(2)} times\n`,
  )
}
