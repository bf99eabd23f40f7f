/**
 * Marks of generation behind a name, as several scripts write them: those of a line say the same, and the first stands for all.
 * Not those that are names of families as well (Arabic "the second").
 * Source: written for this project from common reference knowledge. Licence: the project's own.
 */
const MARKS: readonly string[] = [
  'jr junior filho hijo الابن الإبن جونيور جونیور младший мл молодший ジュニア ジュニオール ジュニオル 주니어 주니오르 ג׳וניור',
  'sr senior старший シニア 시니어',
  'neto',
  'ii دوم',
  'iii سوم الثالث',
  'iv چهارم الرابع',
]

let marks: ReadonlyMap<string, string> | undefined

/** What says the generation, in lower case without dots, and the first that says the same. */
export function generationMarks(): ReadonlyMap<string, string> {
  return (marks ??= new Map(
    MARKS.flatMap((line) => {
      const words = line.split(' ')
      return words.map((word) => [word, words[0]!] as const)
    }),
  ))
}
