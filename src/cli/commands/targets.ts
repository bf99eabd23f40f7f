import { TARGET_GROUPS } from '../../format/targets.ts'

/** What columns may be, as `profile --targets` lists it. */
export function targetsText(): string {
  return [
    'What stands behind a header in --columns map.json, {"header": "target", …}:',
    ...TARGET_GROUPS.map(([what, targets]) => `\n${what}\n  ${targets}`),
    '',
    "father is the father's name as a part of the person's own, relative.father the father as a person.",
    'A column that is not to be compared is ignore; one that is compared as it stands is attribute.',
    'kinmatch profile FILE prints the map of a file, to be changed.',
  ].join('\n')
}
