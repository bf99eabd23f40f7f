import { expect, it } from 'vitest'
import { createCsvParser } from '../../../src/cli/io/csv-parser.ts'

it('leaves out lines without text, and no row whose first cell is empty', async () => {
  const parser = createCsvParser('people.csv', ',', 1)
  const written = await parser.write(Buffer.from('id,name\n\n,Amina\n""\nb,"two\nlines"\nc,Chol\n'))
  const rest = await parser.end()
  expect([...written.rows, ...rest.rows]).toEqual([
    ['id', 'name'],
    ['', 'Amina'],
    ['b', 'two\nlines'],
    ['c', 'Chol'],
  ])
  expect([...written.lines, ...rest.lines]).toEqual([1, 3, 5, 7])
})
