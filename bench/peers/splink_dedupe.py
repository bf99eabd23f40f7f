"""Splink 4 on DuckDB, de-duplicating the CSV of bench/generate-people.ts with rules and levels comparable to ours.

Usage: splink_dedupe.py FOLDER [THREADS] [--light] [--wide]. FOLDER holds people.csv and truth.csv. Prints one JSON object:
seconds by phase, peak memory, pairs that the rules make, F1 of the clusters at the model's own threshold and at the best
of several, and F1 of the pairs before clustering. `--light` trains EM on blocks that are smaller (birth date with city,
e-mail), which a user who minds the time would choose. `--wide` blocks on more, for about as many candidates as ours. What
is judged and counted afterwards is not in the times.
"""
import json
import logging
import resource
import sys
import time

import duckdb
import splink
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on
from splink.blocking_analysis import count_comparisons_from_blocking_rule, cumulative_comparisons_to_be_scored_from_blocking_rules_data

logging.disable(logging.WARNING)
light = "--light" in sys.argv
wide = "--wide" in sys.argv
words = [word for word in sys.argv[1:] if not word.startswith("--")]
folder = words[0]
threads = int(words[1]) if len(words) > 1 else 2
started = time.perf_counter()
phases = {}


def lap(name, since=[started]):
    now = time.perf_counter()
    phases[name] = round((now - since[0]) * 1000)
    since[0] = now


connection = duckdb.connect()
connection.execute(f"SET threads = {threads}")
connection.execute(
    f"CREATE TABLE people AS SELECT id AS unique_id, given_name, family_name, birth_date, city, email "
    f"FROM read_csv('{folder}/people.csv', header = true, all_varchar = true, nullstr = '')"
)
people = connection.table("people")
lap("read")

blocking = [
    block_on("email"),
    block_on("birth_date", "substr(family_name, 1, 3)"),
    block_on("birth_date", "substr(given_name, 1, 2)"),
    block_on("family_name", "given_name"),
    block_on("family_name", "city"),
    block_on("given_name", "substr(birth_date, 1, 4)", "city"),
    block_on("family_name", "substr(birth_date, 1, 4)"),
]
if wide:
    blocking += [
        block_on("given_name", "substr(birth_date, 1, 4)"),
        block_on("given_name", "substr(birth_date, 6, 5)"),
        block_on("family_name", "substr(birth_date, 6, 5)"),
        block_on("family_name", "substr(given_name, 1, 1)"),
        block_on("substr(family_name, 1, 3)", "substr(given_name, 1, 3)"),
        block_on("city", "substr(birth_date, 6, 5)"),
        block_on("split_part(email, '@', 1)"),
    ]
training = (
    [block_on("birth_date", "city"), block_on("email")]
    if light
    else [block_on("birth_date"), block_on("given_name", "family_name")]
)
database = DuckDBAPI(connection=connection)
linker = Linker(
    people,
    SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            cl.JaroWinklerAtThresholds("given_name", [0.92, 0.8]).configure(term_frequency_adjustments=True),
            cl.JaroWinklerAtThresholds("family_name", [0.92, 0.8]).configure(term_frequency_adjustments=True),
            cl.DamerauLevenshteinAtThresholds("birth_date", [1, 2]),
            cl.ExactMatch("city").configure(term_frequency_adjustments=True),
            cl.JaroWinklerAtThresholds("email", [0.95, 0.88]),
        ],
        blocking_rules_to_generate_predictions=blocking,
    ),
    database,
)
linker.training.estimate_probability_two_random_records_match(
    [block_on("given_name", "family_name", "birth_date"), block_on("email")], recall=0.5
)
lap("prior")
linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
lap("u")
for rule in training:
    linker.training.estimate_parameters_using_expectation_maximisation(rule)
lap("EM")
predictions = linker.inference.predict(threshold_match_probability=0.5)
lap("predict")
clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(predictions, 0.5)
lap("cluster")
seconds = time.perf_counter() - started
usage = resource.getrusage(resource.RUSAGE_SELF)
cpu = usage.ru_utime + usage.ru_stime
peak = usage.ru_maxrss // 1024

connection.execute(
    f"CREATE TABLE truth AS SELECT record_id, entity_id FROM "
    f"read_csv('{folder}/truth.csv', header = true, all_varchar = true)"
)


def one(sql):
    return float(connection.execute(sql).fetchone()[0] or 0)


def pairs(table, groups):
    return one(f"SELECT sum(n * (n - 1) / 2) FROM (SELECT count(*) AS n FROM {table} GROUP BY {groups})")


wanted = pairs("truth", "entity_id")


def judge(found, both):
    return {"f1": 2 * both / (found + wanted), "precision": both / found if found else 1, "recall": both / wanted}


def judge_clusters(table):
    joined = f"(SELECT c.cluster_id, t.entity_id FROM {table} c JOIN truth t ON t.record_id = c.unique_id)"
    return judge(pairs(joined, "cluster_id"), pairs(joined, "cluster_id, entity_id"))


own = judge_clusters(clusters.physical_name)
edges = predictions.physical_name
found = one(f"SELECT count(*) FROM {edges}")
both = one(
    f"SELECT count(*) FROM {edges} e JOIN truth a ON a.record_id = e.unique_id_l "
    f"JOIN truth b ON b.record_id = e.unique_id_r WHERE a.entity_id = b.entity_id"
)
best = {"threshold": 0.5, **own}
for threshold in [0.8, 0.9, 0.95, 0.99, 0.999, 0.9999]:
    at = linker.clustering.cluster_pairwise_predictions_at_threshold(predictions, threshold)
    figures = judge_clusters(at.physical_name)
    if figures["f1"] > best["f1"]:
        best = {"threshold": threshold, **figures}
rows = cumulative_comparisons_to_be_scored_from_blocking_rules_data(
    table_or_tables=people, blocking_rules=blocking, link_type="dedupe_only", db_api=database
)
trained_on = [
    count_comparisons_from_blocking_rule(
        table_or_tables=people, blocking_rule=rule, link_type="dedupe_only", db_api=database
    )["number_of_comparisons_to_be_scored_post_filter_conditions"]
    for rule in training
]
print(
    json.dumps(
        {
            "phases": phases,
            "seconds": round(seconds, 2),
            "cpuSeconds": round(cpu, 2),
            "peakMB": peak,
            **own,
            "best": best,
            "pairs": judge(found, both),
            "candidates": int(rows["row_count"].sum()),
            "trainingPairs": int(sum(trained_on)),
            "versions": {"splink": splink.__version__, "duckdb": duckdb.__version__, "python": sys.version.split()[0]},
        }
    )
)
