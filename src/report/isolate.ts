/** First-strong isolate: a right-to-left name keeps its place in a left-to-right line. */
export function isolate(text: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|[\ud802\ud803\ud83a]/.test(text)
    ? `\u2068${text}\u2069`
    : text
}
