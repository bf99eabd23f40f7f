import type { VerificationQuestion } from './verification-questions.ts'

/** Questions for a case worker, each with whom to ask. Holds no answer. */
export function questionsText(
  leftId: string,
  rightId: string,
  questions: readonly VerificationQuestion[],
): string {
  if (questions.length === 0)
    return 'nothing is left to ask: neither record holds a fact that was not compared'
  return [
    'to ask before any news is given (the answers stand on file; do not read them out):',
    ...questions.map(({ question, ask }) =>
      ask === 'either'
        ? `  ${question}  (ask both sides; each record has an answer)`
        : `  ${question}  (ask on the side of ${ask === 'left' ? leftId : rightId}; the answer is on ${ask === 'left' ? rightId : leftId})`,
    ),
  ].join('\n')
}
