import { InputError } from '../record/errors.ts'

/**
 * The two ids of `--pair L,R`.
 * @throws {InputError} `bad-pair`
 */
export function pairIds(text: string): readonly [left: string, right: string] {
  const [left = '', right = '', ...more] = text.split(',').map((id) => id.trim())
  if (left === '' || right === '' || more.length > 0)
    throw new InputError('bad-pair', '--pair takes two ids with a comma between them: --pair L,R')
  return [left, right]
}
