import { linkSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, it } from 'vitest'
import { atomicWrite, checkOutput, openAtomic } from '../../../src/cli/io/atomic-write.ts'
import { readJson } from '../../../src/cli/io/read-json.ts'
import { readTable } from '../../../src/cli/io/read-table.ts'
import { openRejects } from '../../../src/cli/io/rejects.ts'
import { refuseSameFile } from '../../../src/cli/io/same-file.ts'
import { useTempFolder } from './temp-folder.ts'

const temp = useTempFolder()

it('writes a file whole, for its owner only', async () => {
  const path = `${temp.path}/out.csv`
  await atomicWrite(path, 'a,b\n')
  expect(readFileSync(path, 'utf8')).toBe('a,b\n')
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

it('shows nothing before commit and leaves nothing after abort', async () => {
  const path = temp.file('kept.csv', 'old')
  const before = readdirSync(temp.path).length
  const file = await openAtomic(path)
  await file.write('x'.repeat(1_000_000))
  expect(readFileSync(path, 'utf8')).toBe('old')
  await file.abort()
  await file.abort()
  expect(readdirSync(temp.path)).toHaveLength(before)
  const again = await openAtomic(path)
  await again.write('new ')
  await again.write(new TextEncoder().encode('bytes'))
  await again.commit()
  await again.abort()
  expect(readFileSync(path, 'utf8')).toBe('new bytes')
  expect(readdirSync(temp.path)).toHaveLength(before)
})

it('takes away what a killed run left of the same file an hour ago, and nothing else', async () => {
  const old = temp.file('.left.kin.0123456789ab.tmp', 'people')
  const young = temp.file('.left.kin.ba9876543210.tmp', 'people')
  const others = [
    '.left.kin.0123456789ab',
    '.left.kin.tmp',
    '.other.kin.0123456789ab.tmp',
    '.left.kin.bak.tmp',
  ]
  const hours = Date.now() / 1000 - 7200
  for (const path of [old, ...others.map((name) => temp.file(name, 'x'))]) utimesSync(path, hours, hours)
  await atomicWrite(`${temp.path}/left.kin`, 'whole')
  const left = readdirSync(temp.path)
  expect(left).not.toContain(basename(old))
  expect(left).toEqual(expect.arrayContaining([...others, basename(young)]))
})

it('leaves the old file, and no other, where the disk takes no more', async () => {
  const path = temp.file('full.kin', 'old')
  const before = readdirSync(temp.path).length
  const file = await openAtomic(path)
  // What cannot be written stands for a full disk.
  await expect(file.write({} as Uint8Array)).rejects.toThrow()
  await file.abort()
  await expect(atomicWrite(path, {} as Uint8Array)).rejects.toThrow()
  expect(readFileSync(path, 'utf8')).toBe('old')
  expect(readdirSync(temp.path)).toHaveLength(before)
})

it('says at once that a folder is not there', async () => {
  const absent = expect.objectContaining({ code: 'no-output-folder' })
  await expect(checkOutput(`${temp.path}/no/out.csv`)).rejects.toEqual(absent)
  await expect(openRejects(`${temp.path}/no/out.csv`)).rejects.toEqual(absent)
  await expect(checkOutput(temp.path)).rejects.toMatchObject({ code: 'output-is-folder' })
  await expect(checkOutput(`${temp.path}/new.csv`)).resolves.toBeUndefined()
})

it('writes rejects as one table for files of different columns', async () => {
  const path = `${temp.path}/rejects.csv`
  const rejects = await openRejects(path)
  await rejects.add({ file: 'a.csv', line: 3, code: 'too-long', field: 'name', row: '1,"x"' })
  await rejects.add({ file: 'b.csv', line: 4, code: 'bad-json', field: '', row: '=cmd' })
  await rejects.commit()
  expect(readFileSync(path, 'utf8')).toBe(
    `file,line,reason,field,row\na.csv,3,too-long,name,"1,""x"""\nb.csv,4,bad-json,,'=cmd\n`,
  )
})

it('knows two names of one file', async () => {
  const path = temp.file('one.csv', 'x')
  linkSync(path, `${temp.path}/two.csv`)
  await expect(refuseSameFile(path, `${temp.path}/two.csv`)).rejects.toMatchObject({ code: 'same-file' })
  await expect(refuseSameFile(path, `${temp.path}/./one.csv`)).rejects.toMatchObject({ code: 'same-file' })
  await expect(refuseSameFile(path, temp.file('three.csv', 'x'))).resolves.toBeUndefined()
})

it('reads a small table with its lines', async () => {
  const table = await readTable(temp.file('t.csv', 'record_id, entity_id\n\na,1\nb,2\n'))
  expect(table).toMatchObject({ headers: ['record_id', 'entity_id'], lines: [3, 4] })
  expect(table.rows).toEqual([
    ['a', '1'],
    ['b', '2'],
  ])
  await expect(readTable(temp.file('t1.csv', 'a,b\n1\n'))).rejects.toMatchObject({ line: 2 })
  await expect(readTable(temp.file('t2.csv', 'a,b\n'))).rejects.toMatchObject({ code: 'no-rows' })
})

it('reads JSON, and quotes none of what is not', async () => {
  expect(await readJson(temp.file('a.json', '{"a":1}'))).toEqual({ a: 1 })
  const error = await readJson(temp.file('b.json', 'Zxqvkanarie')).catch((e: unknown) => e)
  expect(error).toMatchObject({ code: 'bad-json' })
  expect(String(error)).not.toContain('Zxqv')
  await expect(readJson(`${temp.path}/c.json`)).rejects.toMatchObject({ code: 'file-not-found' })
})
