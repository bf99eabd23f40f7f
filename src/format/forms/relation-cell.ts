/** What a cell of a form says that one of its two people is to the other, and whose relative it speaks of. */
import type { RelationRole } from '../../record/types.ts'
import { parseRole } from '../cells/parse-role.ts'

/**
 * Who fills in a form says "my son" of the person they look for, whatever the header asks; "his mother" says what it asks for. "My" stands by itself or
 * is the ending of a word for a relative.
 */
const MINE: readonly RegExp[] = [
  /^\s*(?:(?:is|es|est|c['’]est|it['’]s|he is|she is|he['’]s|she['’]s|it is|le|la|the|el)\s+)*(?:my|our|mon|ma|mes|notre|mi|mis|nuestr[oa]|meu|minha|nosso|nossa|mein|meine|unser|unsere|mio|mia|мой|моя|моё|мое|наш|наша|мій|моє|moj|moja|mój|আমার|मेरा|मेरी|میرا|میری|زما|என்|எனது|ကျွန်တော့်|ကျွန်မ|我的?|私の|내|우리|ของฉัน)(?:\s|(?<=[\u0900-\u9fff\uac00-\ud7af]))/iu,
  /\s(?:of|de|del|do|da|от|von)\s+(?:my|our|mon|ma|mi|meu|minha|mein\p{L}*|mo[ей]\p{L}*)\s/iu,
  /\s(?:yangu|wangu|saya|aku|kami|koo)\s*$/iu,
  /^(?:ال)?(?:ابن|ابنت|بنت|ولد|أخ|اخ|أخو|اخو|أخت|اخت|شقيق|شقيقت|أبو|ابو|أب|اب|والد|والدت|أم|ام|عم|عمت|خال|خالت|زوج|زوجت|جد|جدت|حفيد|حفيدت)ي(?:\s|$)/u,
  /^(?:ابن|ابنة|بنت|ولد|زوج|زوجة)\s(?:أخ|اخ|أخو|اخو|أخت|اخت|شقيق|شقيقت|عم|عمت|خال|خالت|ابن|ابنت|بنت|أب|اب|أم|ام)ي\s*$/u,
  /(?:پسر|دختر|برادر|خواهر|پدر|مادر|همسر|شوهر|خانم|زن|عموی|کاکای|خاله‌ا|عمه‌ا|داییا)م\s*$/u,
  /(?:oğlum|kızım|kardeşim|ablam|ağabeyim|abim|annem|babam|eşim|kocam|karım|amcam|dayım|halam|teyzem|yeğenim|kuzenim)\s*$/iu,
  /(?:kayga|gayga|tayda|dayda|walaalkay|walaashay|aabahay|hooyaday|adeerkay|abtigay)\s*$/iu,
  /(?:ልጄ|ወንድሜ|እህቴ|አባቴ|እናቴ|ባለቤቴ|ባሌ|ሚስቴ|አጎቴ|አክስቴ|ወደይ|ጓለይ|ሓወይ|ሓፍተይ|ኣቦይ|ኣደይ|ሰብኣየይ|ሰበይተይ)\s*$/u,
]

export interface SaidRelation {
  readonly role: RelationRole
  /** Who is that to the other. */
  readonly of: 'enquirer' | 'sought'
}

/**
 * @param text empty where no column or cell says it
 * @param asked whom the header asks for
 */
export function saidRelation(text: string, asked: 'enquirer' | 'sought'): SaidRelation {
  if (text === '') return { role: 'relative', of: asked }
  const short = text.slice(0, 100)
  return { role: parseRole(text), of: MINE.some((mine) => mine.test(short)) ? 'sought' : asked }
}
