import { styleText } from 'node:util'

type Format = Parameters<typeof styleText>[0]

/** Colour on a terminal only, and never where NO_COLOR asks for none. */
export function paint(format: Format, text: string): string {
  return process.stdout.isTTY && process.env['NO_COLOR'] === undefined ? styleText(format, text) : text
}
