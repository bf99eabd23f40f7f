const MESSAGES: ReadonlyMap<string, string> = new Map([
  ['wrong-type', 'is missing or has the wrong type'],
  ['unknown-value', 'is missing or not one of the values allowed'],
  ['too-long', 'is over its limit of length'],
  ['too-many', 'holds more entries than allowed'],
  ['too-big', 'is over its maximum, or holds too much'],
  ['too-small', 'is empty or under its minimum'],
  ['unknown-field', 'has a field that records do not have'],
  ['forbidden-field', 'has a field of a reserved name'],
  ['record-too-large', 'is over 64 KiB'],
  ['too-deep', 'is nested too deeply'],
  ['duplicate-id', 'has the id of an earlier record'],
  ['missing-id', 'has no id'],
  ['empty-row', 'has no value in any column'],
  ['total-row', 'is a line of totals'],
  ['header-row', 'is a header and no person'],
  ['wrong-column-count', 'has more or fewer cells than the header'],
  ['invalid-utf8', 'is not UTF-8'],
  ['bad-json', 'is no JSON object'],
  [
    'moment',
    'holds a Date, which is a moment and no day; make it a text of its day, as in 1990-05-04, or ignore that field',
  ],
  ['nested-value', 'holds an object or a list that is no column; make it texts, or ignore that field'],
])

/** Of cells that are not understood, while the record is kept. */
const DOUBTS: ReadonlyMap<string, string> = new Map([
  ['unknown-sex', 'is no word for a sex that is known; left out'],
  ['unknown-age-sex', 'is neither an age nor a sex; left out'],
  ['unknown-coordinate', 'is no latitude or longitude; left out'],
  ['unknown-age', 'is no age; left out'],
  ['unknown-age-unit', 'is no unit of an age; the age is left out'],
  ['unknown-identifier', "is no number or address that can be anybody's; left out"],
  [
    'kin-behind-name',
    'names a father or husband behind the name ("s/o"); taken for one, and for part of the name',
  ],
  ['named-by-kin', 'names a relative and not the person ("baby of"); taken for the relative'],
  ['age-for-birth', 'is an age in a column of dates; taken as the age'],
  ['unclear-date', 'is no date that there is; what is clear of it is used'],
  [
    'unknown-century',
    'is a date whose year has two digits, and nothing in the file tells the century; left out',
  ],
  ['unclear-expiry', 'is no day; the record is not used'],
  ['unclear-consent', 'is neither yes nor no; taken as no'],
  ['swallowed-rows', 'holds whole rows; close its quote, or double the quote where it belongs to the text'],
  ['mended-encoding', 'was UTF-8 that a program took for another encoding; read back'],
  ['garbled-encoding', 'was read in a wrong encoding and has lost its letters; kept as it stands'],
])

/** Whether an issue is about a cell of a record that is used without it. */
export const isDoubt = (code: string): boolean => DOUBTS.has(code)

/** What an issue's code means, to be read after the place: "names.0.full is over its limit of length". */
export function issueMessage(code: string): string {
  return MESSAGES.get(code) ?? DOUBTS.get(code) ?? 'is not valid'
}
