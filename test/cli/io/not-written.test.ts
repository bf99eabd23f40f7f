import { expect, it } from 'vitest'
import { notWritten } from '../../../src/cli/io/not-written.ts'
import { InputError } from '../../../src/record/errors.ts'

it.each([
  ['ENOSPC', 'the disk is full; make room'],
  ['EFBIG', 'larger than a file may be here; raise the limit (ulimit -f)'],
  ['EROFS', 'the disk is read-only; write to another folder'],
  ['EXDEV', '(EXDEV)'],
])('%s says what to do', (code, says) => {
  const error = notWritten(Object.assign(new Error('of the system'), { code }), 'out.csv')
  expect(error).toBeInstanceOf(InputError)
  expect((error as Error).message).toContain(`out.csv can't be written: `)
  expect((error as Error).message).toContain(says)
})

it('what is no fault of a disk stays what it is', () => {
  const error = new TypeError('a mistake of ours')
  expect(notWritten(error, 'out.csv')).toBe(error)
})
