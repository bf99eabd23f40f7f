/**
 * What is said of a fault of ours: its kind and its place. Its message may hold a value, also on lines that look like a place.
 * @param error whatever was thrown
 */
export function faultText(error: unknown): string {
  const [kind, place] =
    error instanceof Error ? [error.name, placeOf(error.stack ?? '', error.message)] : [typeof error, '']
  return `kinmatch: internal error (${kind})\n${place}\n`
}

function placeOf(stack: string, message: string): string {
  const end = stack.indexOf(message)
  // A stack without its message was put together by somebody else: nothing tells places from values in it.
  if (end < 0) return ''
  const lines = stack.slice(end + message.length).split('\n')
  return lines
    .filter((line) => /^ {4}at .*:\d+:\d+\)?$/.test(line))
    .slice(0, 3)
    .join('\n')
}
