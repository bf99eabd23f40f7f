import { InputError } from '../record/errors.ts'

/**
 * The two ids of `--pair L,R`.
 * @param files how many files they come from: in one, two ids are two records
 * @throws {InputError} `bad-pair`
 */
export function pairIds(text: string, files: number): readonly [left: string, right: string] {
  const [left = '', right = '', ...more] = text.split(',').map((id) => id.trim())
  if (left === '' || right === '' || more.length > 0)
    throw new InputError('bad-pair', '--pair takes two ids with a comma between them: --pair L,R')
  if (files === 1 && left === right)
    throw new InputError('bad-pair', '--pair names one record twice; everybody is themselves')
  return [left, right]
}
