import type { RecordKind } from '../../record/types.ts'

const WORDS: readonly (readonly [RecordKind, RegExp])[] = [
  [
    'enquirer',
    /^(?:enquirer|inquirer|seeker|requester|searching|demandeur|demandeuse|solicitante|заявитель|заявник|مقدم الطلب|الباحث)/,
  ],
  [
    'sought',
    /^(?:sought|missing|wanted|traced|recherché|disparu|desaparecid|buscad|разыскива|пропавш|зник|розшуку|مفقود|مطلوب)/,
  ],
  ['self_report', /^(?:self|safe|i_am_alive)/],
  [
    'deceased',
    /^(?:deceased|dead|body|décédé|decede|mort|fallecid|muert|умерш|погибш|померл|загибл|متوف|متوفى|متوفاة)/,
  ],
  [
    'registered',
    /^(?:registered|registration|found|separated|unaccompanied|patient|case|enregistré|trouvé|registrad|encontrad|зарегистр|найден|зареєстр|знайден|مسجل|موجود)/,
  ],
]

/** What kind of record a row is, by the word its source uses, in one of six languages; undefined if no kind is meant. */
export function parseKind(text: string): RecordKind | undefined {
  const word = text.slice(0, 32).toLowerCase()
  return WORDS.find(([, pattern]) => pattern.test(word))?.[0]
}
