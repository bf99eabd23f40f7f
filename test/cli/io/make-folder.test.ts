import { statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeFolder } from '../../../src/cli/io/make-folder.ts'
import { useTempFolder } from './temp-folder.ts'

const temp = useTempFolder()

it('makes a folder and those around it, also where another one is quicker', async () => {
  const path = join(temp.path, 'a/b/c')
  await Promise.all([makeFolder(path), makeFolder(path), makeFolder(`${path}/`)])
  expect(statSync(path).isDirectory()).toBe(true)
  symlinkSync(path, join(temp.path, 'link'))
  await makeFolder(join(temp.path, 'link/d'))
  expect(statSync(join(path, 'd')).isDirectory()).toBe(true)
})

it('fails at once where none can be made', async () => {
  const file = temp.file('file.csv', 'id\n')
  for (const path of [file, join(file, 'a'), join(file, 'a/b'), '/proc/kinmatch', '/proc/kinmatch/a', ''])
    await expect(makeFolder(path), path).rejects.toThrow(/E(?:NOENT|EXIST|NOTDIR|ROFS|ACCES|PERM)/)
})
