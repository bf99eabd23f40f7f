// Every command, every file that it reads, broken in every way: no value of a field comes out.
import { describe, it } from 'vitest'
import { useTempFolder } from '../io/temp-folder.ts'
import { brokenFiles, expectNoValueOut } from './broken-files.ts'
import { everyCommand } from './every-command.ts'
import { kinmatch } from './run-cli.ts'

const temp = useTempFolder()
const lines = await everyCommand(temp.path)
for (const name of ['index', 'dedupe in shards']) await kinmatch(...lines[name]!.args)

describe('no value comes out', () => {
  it.each(brokenFiles(lines))('of %s, whatever is wrong with %s', async (name, file) => {
    await expectNoValueOut(temp.path, lines[name]!, file, () => true)
  })
})
