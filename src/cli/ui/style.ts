import { styleText } from 'node:util'

type Format = Parameters<typeof styleText>[0]

/** Colour on a terminal only, and never where NO_COLOR asks for none. */
export function paint(format: Format, text: string): string {
  return process.stdout.isTTY && process.env['NO_COLOR'] === undefined ? styleText(format, text) : text
}

/** First-strong isolate: a right-to-left name keeps its place in a left-to-right line. */
export function isolate(text: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|[\ud802\ud803\ud83a]/.test(text)
    ? `\u2068${text}\u2069`
    : text
}
