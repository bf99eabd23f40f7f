/** Man and woman as a clerk writes them, by the language of a form. */
const WORDS: Readonly<Record<string, readonly [man: string, woman: string]>> = {
  ar: ['ذكر', 'أنثى'],
  fa: ['مرد', 'زن'],
  ps: ['نارینه', 'ښځینه'],
  ur: ['مرد', 'عورت'],
  ckb: ['نێر', 'مێ'],
  am: ['ወንድ', 'ሴት'],
  ti: ['ተባዕታይ', 'ኣንስታይ'],
  ru: ['м', 'ж'],
  uk: ['ч', 'ж'],
  my: ['ကျား', 'မ'],
  bn: ['পুরুষ', 'মহিলা'],
  zh: ['男', '女'],
  ko: ['남', '여'],
  es: ['H', 'M'],
  tr: ['E', 'K'],
  id: ['L', 'P'],
  de: ['m', 'w'],
  fr: ['M', 'F'],
  so: ['Lab', 'Dhedig'],
  vi: ['Nam', 'Nữ'],
}

/** Forms in Latin letters in other scripts' languages have the letters of English. */
export const sexWords = (language: string, native: boolean): readonly [string, string] =>
  (/^[a-z]/i.test(WORDS[language]?.[0] ?? '') || native ? WORDS[language] : undefined) ?? ['M', 'F']
