/** Commands for a person who looks at a pair or a name, and says what it is. */
import { type Command, Option } from 'commander'
import { wholeOption } from './option-values.ts'
import { decisions, model, withPeople } from './shared-options.ts'

export function addReviewCommands(program: Command): void {
  withPeople(program.command('explain <left> [right]'))
    .summary('why two records match, or why not')
    .description(
      'Why two records match or not: what each field adds, in bits, and why they were compared at all.',
    )
    .requiredOption('--pair <L,R>', 'their two ids, that of the left file first')
    .addOption(model())
    .option('--kin', 'as relatives: what `relate` says of them, which listed relative met whom')
    .option('--show-values', "print the two records' values as well; without it only labels and numbers")
    .addOption(decisions())
    .option('--questions', 'what to ask before any news is given, without the answers')
    .action(async (left, right, flags) =>
      (await import('../commands/explain.ts')).explain(left, right, flags),
    )

  withPeople(program.command('decide <log> [files...]'))
    .summary('put on file what a person decided')
    .description(
      'Put on file what a person decided about two records, undo it, or show what the log amounts to. With the files, the evidence goes on file too, and a rejected pair comes back once it grows.',
    )
    .option('--pair <L,R>', 'their two ids, that of the left file first')
    .addOption(
      new Option('--as <kind>', 'what they are').choices(['same', 'related', 'different', 'undetermined']),
    )
    .option('--relation <word>', 'with related: what the second is to the first')
    .option('--undo <n>', 'the entry that no longer holds; it stays on file', wholeOption)
    .option('--by <reviewer>', 'who decided, as an opaque id')
    .option('--at <time>', 'when, as ISO 8601: 2026-01-02T10:00:00Z')
    .option('--reason <code>', 'why, or what is needed; no personal data')
    .addOption(model())
    .action(async (log, files, flags) => (await import('../commands/decide.ts')).decide(log, files, flags))

  program
    .command('name [names...]')
    .summary('how a name is understood; how two align')
    .description('How a name is understood; with two names, how they align.')
    .option('--lang <code>', 'language of the names (ar, fa, uk, zh-Hant)')
    .option('--country <code>', 'country they come from (ISO 3166-1 alpha-2)')
    .option('--batch <pairs.tsv>', 'two names a line with a tab between; prints one line of JSON each')
    .option('--json', 'print JSON instead of text')
    .action(async (names, flags) => (await import('../commands/name.ts')).name(names, flags))
}
