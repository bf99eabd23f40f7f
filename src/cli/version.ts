import { readFileSync } from 'node:fs'

/** The version of the package that this file is in. */
export function version(): string {
  const { version: text } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as {
    version: string
  }
  return text
}
