import { expect, it } from 'vitest'
import { isMissing } from '../../src/record/missing.ts'

const NOTHING =
  ',-,?,NA,NULL,N/A,n/a,n.a.,UNKNOWN,null,unknown,Unknown,Not known,--,---,—,.,...,???,****,/,\\N,#N/A,#N/D,#REF!,#NAME?,NaN,<NA>,Inconnue,НЕВІДОМО,غير معروف'

it.each(NOTHING.split(','))('%j says nothing', (text) => {
  expect(isMissing(text)).toBe(true)
})

it.each([
  "I don't know",
  'не знаю',
  'Ne sais pas',
  'لا أعرف',
  'BILMIYORUM',
  'hazijulikani',
  'Nie wiem',
  'জানি না',
  '不知道',
])('%j says that nobody knows', (text) => {
  expect(isMissing(text)).toBe(true)
  expect(isMissing(`${text} q`)).toBe(false)
})

it.each(['Na', 'Nan', 'na', 'nan', 'Null', 'None', '0', 'X', '#1', '-1', 'A.', '...x'])(
  '%j is a value',
  (text) => {
    expect(isMissing(text)).toBe(false)
  },
)
