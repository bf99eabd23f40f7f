/** What an event says of when somebody was where: `d` death, `s` separated, `l` last seen, `f` found. */
export type EventSign = 'd' | 's' | 'l' | 'f'

const SIGNS: Readonly<Record<string, EventSign>> = {
  separation: 's',
  separated: 's',
  last_contact: 'l',
  last_seen: 'l',
  found: 'f',
  death: 'd',
}

/** @returns undefined for an event that is only carried along */
export function eventSign(kind: string): EventSign | undefined {
  return Object.hasOwn(SIGNS, kind) ? SIGNS[kind] : undefined
}
