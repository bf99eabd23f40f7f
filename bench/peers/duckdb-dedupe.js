// DuckDB alone, from npm, doing the SQL of the kind that Splink 4 generates for blocking and scoring: the floor under what any
// Splink run takes on this file, since nothing is trained here (weights are fixed, of the usual size).
//   node bench/peers/duckdb-dedupe.js FOLDER [THREADS] [--wide]
// FOLDER holds people.csv and truth.csv of bench/generate-people.ts. Prints one JSON object, as splink_dedupe.py does.
// SQL after the query plans Splink prints with `debug_mode`: term frequencies joined on, rules as joins united with the
// earlier ones excluded, levels as CASE, a sum of bits.
import { DuckDBInstance, version } from '@duckdb/node-api'

const [folder, threads = '2'] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const wide = process.argv.includes('--wide')

/** The rules of splink_dedupe.py. */
const RULES = [
  ['email'],
  ['birth_date', 'substr(family_name, 1, 3)'],
  ['birth_date', 'substr(given_name, 1, 2)'],
  ['family_name', 'given_name'],
  ['family_name', 'city'],
  ['given_name', 'substr(birth_date, 1, 4)', 'city'],
  ['family_name', 'substr(birth_date, 1, 4)'],
  ...(wide
    ? [
        ['given_name', 'substr(birth_date, 1, 4)'],
        ['given_name', 'substr(birth_date, 6, 5)'],
        ['family_name', 'substr(birth_date, 6, 5)'],
        ['family_name', 'substr(given_name, 1, 1)'],
        ['substr(family_name, 1, 3)', 'substr(given_name, 1, 3)'],
        ['city', 'substr(birth_date, 6, 5)'],
        ["split_part(email, '@', 1)"],
      ]
    : []),
]
const WITH_FREQUENCY = ['given_name', 'family_name', 'city']
const PRIOR = -19

const onSide = (expression, side) =>
  expression.replace(/given_name|family_name|birth_date|city|email/, `${side}.$&`)
const agree = (rule) => rule.map((part) => `${onSide(part, 'l')} = ${onSide(part, 'r')}`).join(' AND ')

function blockedSql() {
  return RULES.map((rule, n) => {
    const earlier = RULES.slice(0, n).map((before) => `AND NOT coalesce(${agree(before)}, false)`)
    return (
      `SELECT l.id AS id_l, r.id AS id_r, ${n} AS match_key FROM with_tf l JOIN with_tf r ON ${agree(rule)} ` +
      `WHERE l.id < r.id ${earlier.join(' ')}`
    )
  }).join('\nUNION ALL\n')
}

/** log2(m / u) of each level; the equal level of a column with frequencies takes the rarer of the two values' own bits. */
function bitsSql(column, levels, differ) {
  const cases = levels.map(([condition, bits]) => `WHEN ${condition} THEN ${bits}`)
  return `CASE WHEN l.${column} IS NULL OR r.${column} IS NULL THEN 0 ${cases.join(' ')} ELSE ${differ} END`
}
const equal = (column) => `l.${column} = r.${column}`
const rarity = (column) => `-log2(greatest(l.tf_${column}, r.tf_${column})) - 0.3`
const winkler = (column, atLeast) => `jaro_winkler_similarity(l.${column}, r.${column}) >= ${atLeast}`
const edits = (column, atMost) => `damerau_levenshtein(l.${column}, r.${column}) <= ${atMost}`
const WEIGHT = [
  ...['given_name', 'family_name'].map((name) =>
    bitsSql(
      name,
      [
        [equal(name), rarity(name)],
        [winkler(name, 0.92), 6],
        [winkler(name, 0.8), 2],
      ],
      -3.5,
    ),
  ),
  bitsSql(
    'birth_date',
    [
      [equal('birth_date'), 13],
      [edits('birth_date', 1), 6],
      [edits('birth_date', 2), 2],
    ],
    -5,
  ),
  bitsSql('city', [[equal('city'), rarity('city')]], -2),
  bitsSql(
    'email',
    [
      [equal('email'), 18],
      [winkler('email', 0.95), 8],
      [winkler('email', 0.88), 3],
    ],
    -2,
  ),
].join(' + ')

const started = performance.now()
const phases = {}
let last = started
const lap = (name) => {
  const now = performance.now()
  phases[name] = now - last
  last = now
}
const instance = await DuckDBInstance.create(':memory:', { threads })
const connection = await instance.connect()
await connection.run(
  `CREATE TABLE people AS SELECT (row_number() OVER ())::INTEGER AS id, id AS unique_id, given_name, family_name, birth_date, ` +
    `city, email FROM read_csv('${folder}/people.csv', header = true, all_varchar = true, nullstr = '')`,
)
lap('read')
for (const column of WITH_FREQUENCY)
  await connection.run(
    `CREATE TABLE tf_${column} AS SELECT ${column}, count(*) / (SELECT count(${column}) FROM people) AS tf_${column} ` +
      `FROM people WHERE ${column} IS NOT NULL GROUP BY ${column}`,
  )
await connection.run(
  `CREATE TABLE with_tf AS SELECT * FROM people ` +
    WITH_FREQUENCY.map((column) => `LEFT JOIN tf_${column} USING (${column})`).join(' '),
)
lap('frequencies')
await connection.run(`CREATE TABLE blocked AS ${blockedSql()}`)
lap('block')
await connection.run(
  `CREATE TABLE edges AS SELECT * FROM (SELECT id_l, id_r, ${PRIOR} + ${WEIGHT} AS weight FROM blocked ` +
    `JOIN with_tf l ON l.id = id_l JOIN with_tf r ON r.id = id_r) WHERE weight >= 0`,
)
lap('score')
const edges = await connection.runAndReadAll('SELECT id_l, id_r, weight FROM edges')
const [from, to, weights] = edges.getColumns()
const one = async (sql) => Number((await connection.runAndReadAll(sql)).getRows()[0][0])
const size = (await one('SELECT count(*) FROM people')) + 1
const clustersFrom = (threshold) => {
  const parent = Int32Array.from({ length: size }, (_, i) => i)
  const root = (i) => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]]
    return i
  }
  for (let e = 0; e < from.length; e++)
    if (weights[e] >= threshold) {
      const [a, b] = [root(from[e]), root(to[e])]
      parent[Math.max(a, b)] = Math.min(a, b)
    }
  return parent.map((_, i) => root(i))
}
clustersFrom(0)
lap('cluster')
const seconds = (last - started) / 1000
const usage = process.resourceUsage()

const truth = await connection.runAndReadAll(
  `SELECT p.id, t.entity_id FROM people p JOIN read_csv('${folder}/truth.csv', header = true, all_varchar = true) t ` +
    `ON t.record_id = p.unique_id`,
)
const entity = new Map(truth.getRows())
const pairsIn = (groups) => {
  const counts = new Map()
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1)
  let sum = 0
  for (const n of counts.values()) sum += (n * (n - 1)) / 2
  return sum
}
const ids = [...entity.keys()]
const wanted = pairsIn(entity.values())
const judge = (threshold) => {
  const labels = clustersFrom(threshold)
  const found = pairsIn(ids.map((id) => labels[id]))
  const both = pairsIn(ids.map((id) => `${labels[id]} ${entity.get(id)}`))
  return { threshold, f1: (2 * both) / (found + wanted), precision: both / found, recall: both / wanted }
}
const judged = [0, 2, 4, 6, 8, 10, 13].map(judge)
const best = judged.reduce((a, b) => (b.f1 > a.f1 ? b : a))
console.log(
  JSON.stringify({
    phases,
    seconds,
    cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    peakMB: Math.round(usage.maxRSS / 1024),
    ...judged[0],
    best,
    candidates: await one('SELECT count(*) FROM blocked'),
    versions: { duckdb: version() },
  }),
)
