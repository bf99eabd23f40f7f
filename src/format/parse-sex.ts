import type { Sex } from '../record/types.ts'

const WORDS: ReadonlyMap<string, Sex> = new Map<string, Sex>([
  ...'m male man boy masculine homme masculin hombre masculino varon mann männlich 1 м муж мужской ذكر'
    .split(' ')
    .map((word): [string, Sex] => [word, 'male']),
  ...'f female woman girl feminine femme féminin mujer femenino frau weiblich w 2 ж жен женский أنثى انثى'
    .split(' ')
    .map((word): [string, Sex] => [word, 'female']),
  ...'x o other nonbinary non-binary diverse divers'.split(' ').map((word): [string, Sex] => [word, 'other']),
])

/** Sex as registries write it, ISO 5218 codes among it; undefined for anything else ("0", "9", "unknown"). */
export function parseSex(text: string): Sex | undefined {
  return text.length > 16 ? undefined : (WORDS.get(text) ?? WORDS.get(text.toLowerCase()))
}
