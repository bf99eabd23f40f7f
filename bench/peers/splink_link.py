"""Splink 4 on DuckDB, linking the two files of `kinmatch generate`, set up as well as we know how.

Usage: splink_link.py FOLDER OUT [THREADS]. Splink compares text as it stands, so everything is brought into Latin letters by
any-ascii first, the names' words are sorted and stand beside their consonants (any-ascii of Arabic has no vowels), and ages
become years of birth. Levels, rules and EM blocks follow its documentation; lists of relatives are compared by the consonants of
the words they share. The rules are as wide as a few thousand people allow. Writes left_id,right_id,probability of every pair that
its rules make, and prints one JSON object.
"""
import csv
import json
import logging
import re
import resource
import sys
import time

import duckdb
import pandas as pd
import splink
import splink.comparison_level_library as cll
import splink.comparison_library as cl
from anyascii import anyascii
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

logging.disable(logging.WARNING)
folder, out = sys.argv[1:3]
threads = int(sys.argv[3]) if len(sys.argv) > 3 else 2
started = time.perf_counter()


def latin(text):
    return " ".join(anyascii(text or "").lower().replace("-", " ").replace("'", "").split())


def words_of(*texts):
    return sorted({word for text in texts for word in latin(text).replace("|", " ").split() if len(word) > 1})


def sounds_of(words):
    return sorted({re.sub(r"(.)\1+", r"\1", re.sub(r"[^a-z]|[aeiouhwy]", "", word)) or word[0] for word in words})


def person(row):
    name = row.get("name") or f"{row.get('given_name', '')} {row.get('family_name', '')}"
    words = words_of(name)
    born = row["birth_date"]
    year = int(born[:4]) if born[:4].isdigit() else None
    if year is None and row["age"].isdigit() and row["age_date"][:4].isdigit():
        year = int(row["age_date"][:4]) - int(row["age"])
    relatives = words_of(*(row[column] for column in ("spouse", "siblings", "children", "relatives")))
    return {
        "unique_id": row["id"],
        "name": " ".join(words) or None,
        "words": words or None,
        "sounds": sounds_of(words) or None,
        "sex": row["sex"] or None,
        "birth_date": born if len(born) == 10 else None,
        "birth_year": year,
        "place": latin(row["birth_place"]) or None,
        "place_sound": "".join(sounds_of(latin(row["birth_place"]).split()))[:3] or None,
        "mother": " ".join(words_of(row["mother_name"])) or None,
        "father": " ".join(words_of(row["father_name"])) or None,
        "relatives": sounds_of(relatives) or None,
    }


def read(name):
    with open(f"{folder}/{name}.csv", encoding="utf-8", newline="") as file:
        return pd.DataFrame([person(row) for row in csv.DictReader(file)])


sides = [read("left"), read("right")]
for side in sides:
    side["birth_year"] = side["birth_year"].astype("Int64")
    side["decade"] = side["birth_year"] // 10

connection = duckdb.connect()
connection.execute(f"SET threads = {threads}")


def years(most):
    return cll.CustomLevel(f"abs(birth_year_l - birth_year_r) <= {most}", f"years within {most}")


linker = Linker(
    sides,
    SettingsCreator(
        link_type="link_only",
        comparisons=[
            cl.CustomComparison(
                output_column_name="name",
                comparison_levels=[
                    cll.NullLevel("name"),
                    cll.ExactMatchLevel("name", term_frequency_adjustments=True),
                    cll.JaroWinklerLevel("name", 0.95),
                    cll.ArrayIntersectLevel("sounds", 2),
                    cll.JaroWinklerLevel("name", 0.88),
                    cll.ArrayIntersectLevel("sounds", 1),
                    cll.JaroWinklerLevel("name", 0.8),
                    cll.ElseLevel(),
                ],
            ),
            cl.CustomComparison(
                output_column_name="birth",
                comparison_levels=[
                    cll.NullLevel("birth_year"),
                    cll.ExactMatchLevel("birth_date"),
                    years(0),
                    years(1),
                    years(3),
                    cll.ElseLevel(),
                ],
            ),
            cl.ExactMatch("sex"),
            cl.JaroWinklerAtThresholds("place", [0.92, 0.8]).configure(term_frequency_adjustments=True),
            cl.JaroWinklerAtThresholds("mother", [0.92, 0.8]),
            cl.JaroWinklerAtThresholds("father", [0.92, 0.8]),
            cl.ArrayIntersectAtSizes("relatives", [3, 2, 1]),
        ],
        blocking_rules_to_generate_predictions=[
            block_on("birth_date"),
            block_on("sounds", "birth_year", arrays_to_explode=["sounds"]),
            block_on("sounds", "place_sound", arrays_to_explode=["sounds"]),
            block_on("sounds", "decade", "sex", arrays_to_explode=["sounds"]),
            block_on("sounds", "relatives", arrays_to_explode=["sounds", "relatives"]),
            block_on("birth_year", "sex"),
            block_on("place_sound", "decade", "sex"),
        ],
    ),
    DuckDBAPI(connection=connection),
)
linker.training.estimate_probability_two_random_records_match(
    [block_on("name", "birth_year"), block_on("name", "place", "sex")], recall=0.5
)
linker.training.estimate_u_using_random_sampling(max_pairs=2e6, seed=1)
for rule in [block_on("birth_date"), block_on("name"), block_on("place_sound", "birth_year")]:
    linker.training.estimate_parameters_using_expectation_maximisation(rule)
predictions = linker.inference.predict()
connection.execute(
    f"COPY (SELECT unique_id_l AS left_id, unique_id_r AS right_id, match_probability AS probability "
    f"FROM {predictions.physical_name}) TO '{out}' (HEADER)"
)
usage = resource.getrusage(resource.RUSAGE_SELF)
pairs = connection.execute(f"SELECT count(*) FROM {predictions.physical_name}").fetchone()[0]
print(
    json.dumps(
        {
            "seconds": round(time.perf_counter() - started, 2),
            "cpuSeconds": round(usage.ru_utime + usage.ru_stime, 2),
            "peakMB": usage.ru_maxrss // 1024,
            "candidates": pairs,
            "versions": {"splink": splink.__version__, "duckdb": duckdb.__version__},
        }
    )
)
