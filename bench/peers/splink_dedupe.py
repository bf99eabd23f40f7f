"""Splink 4 on DuckDB, de-duplicating the CSV of bench/generate-people.ts with rules and levels comparable to ours.

Usage: splink_dedupe.py FOLDER (with people.csv and truth.csv). Prints one JSON object: seconds by phase, peak memory, F1.
"""
import json
import logging
import resource
import sys
import time

import duckdb
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

logging.disable(logging.WARNING)
folder = sys.argv[1]
threads = int(sys.argv[2]) if len(sys.argv) > 2 else 2
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
    DuckDBAPI(connection=connection),
)
linker.training.estimate_probability_two_random_records_match(
    [block_on("given_name", "family_name", "birth_date"), block_on("email")], recall=0.5
)
linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
linker.training.estimate_parameters_using_expectation_maximisation(block_on("birth_date"))
linker.training.estimate_parameters_using_expectation_maximisation(block_on("given_name", "family_name"))
lap("train")
predictions = linker.inference.predict(threshold_match_probability=0.5)
lap("predict")
clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(predictions, 0.5)
name = clusters.physical_name
lap("cluster")
seconds = time.perf_counter() - started
usage = resource.getrusage(resource.RUSAGE_SELF)
cpu = usage.ru_utime + usage.ru_stime

pairs = "SELECT sum(n * (n - 1) / 2) FROM (SELECT count(*) AS n FROM {} GROUP BY {})"
connection.execute(
    f"CREATE TABLE judged AS SELECT c.cluster_id, t.entity_id FROM {name} c "
    f"JOIN read_csv('{folder}/truth.csv', header = true, all_varchar = true) t ON t.record_id = c.unique_id"
)


def count(groups):
    return float(connection.execute(pairs.format("judged", groups)).fetchone()[0])


found, wanted, both = count("cluster_id"), count("entity_id"), count("cluster_id, entity_id")
print(
    json.dumps(
        {
            "phases": phases,
            "seconds": round(seconds, 2),
            "cpuSeconds": round(cpu, 2),
            "peakMB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
            "f1": 2 * both / (found + wanted),
            "precision": both / found,
            "recall": both / wanted,
        }
    )
)
