/** Commands that find people: the same person, relatives, whoever is asked for. */
import type { Command } from 'commander'
import { dayOption, numberOption, wholeOption } from './option-values.ts'
import { decisions, FORMATS, model, withPeople, withShards, workers } from './shared-options.ts'

export function addMatchCommands(program: Command): void {
  withShards(withPeople(program.command('link <left> <right>')))
    .summary('the same person in two files')
    .description(`Link two registries: the same person on both sides. ${FORMATS}`)
    .addOption(model())
    .requiredOption(
      '--out <pairs.csv>',
      'left_id, right_id, probability, weight (bits), zone; - is standard output',
    )
    .option('--min-weight <bits>', 'write all scored pairs from this weight up, in every zone', numberOption)
    .option('--one-to-one', "keep each record's best partner only")
    .addOption(decisions())
    .action(async (left, right, flags) => (await import('../commands/link.ts')).link(left, right, flags))

  withShards(withPeople(program.command('dedupe <file>')))
    .summary('the same person twice in one file')
    .description(`Find records of one person inside one file. ${FORMATS}`)
    .addOption(model())
    .requiredOption(
      '--out <pairs.csv>',
      'left_id, right_id, probability, weight (bits), zone; - is standard output',
    )
    .option('--clusters <clusters.csv>', 'write id, cluster_id')
    .option('--min-weight <bits>', 'write all scored pairs from this weight up, in every zone', numberOption)
    .addOption(decisions())
    .action(async (file, flags) => (await import('../commands/dedupe.ts')).dedupe(file, flags))

  withPeople(program.command('merge <parts...>'))
    .summary('put the parts of a run in shards together')
    .description('Put the parts of a run in shards together: the same bytes as the whole run gives.')
    .requiredOption(
      '--out <pairs.csv>',
      'left_id, right_id, probability, weight (bits), zone; - is standard output',
    )
    .option('--clusters <clusters.csv>', 'write id, cluster_id; takes --file and --model')
    .option('--file <people>', 'the file that the parts of `dedupe` were made from')
    .addOption(model())
    .action(async (parts, flags) => (await import('../commands/merge.ts')).merge(parts, flags))

  withPeople(program.command('relate <left> <right>'))
    .summary('relatives: parents, children, siblings, spouses')
    .description(
      `Find relatives, not the same person: for each left record its likely parents, children, siblings, spouses on the right. ${FORMATS}`,
    )
    .addOption(model())
    .requiredOption(
      '--out <relations.csv>',
      'left_id, right_id, relation, probability, weight (bits), zone; - is standard output',
    )
    .option('--min-weight <bits>', 'write all scored pairs from this weight up, in every zone', numberOption)
    .addOption(workers())
    .action(async (left, right, flags) => (await import('../commands/relate.ts')).relate(left, right, flags))

  withPeople(program.command('search <registry>'))
    .summary('a ranked list for each person looked for')
    .description(
      'A ranked list of records for each query. The queries are a file of people; the registry is one too, or saved by `index`.',
    )
    .requiredOption('--queries <file>', 'the people to look for')
    .addOption(model())
    .option('--limit <n>', 'hits per query', wholeOption, 10)
    .option('--date <YYYY-MM-DD>', 'day of the search, for expiry days in a saved registry', dayOption)
    .addOption(decisions())
    .requiredOption(
      '--out <hits.csv>',
      'query_id, rank, id, probability, weight (bits), zone; - is standard output',
    )
    .action(async (registry, flags) => (await import('../commands/search.ts')).search(registry, flags))

  withPeople(program.command('index <file>'))
    .summary('save a file of people to search it again')
    .description(`Save a file of people as a registry to search: one binary file, in clear. ${FORMATS}`)
    .addOption(model())
    .requiredOption('--out <registry.kin>', 'the saved registry')
    .addOption(workers())
    .action(async (file, flags) => (await import('../commands/index-people.ts')).indexPeople(file, flags))
}
