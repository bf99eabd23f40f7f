"""dedupe (python), de-duplicating the CSV of bench/generate-people.ts: usage dedupe_python.py FOLDER.

It learns from labels only, so it is given 200 matches and 200 non-matches from the truth, which ours is not. Prints one JSON
object: seconds by phase, peak memory, F1 of the pairs that its clusters imply.
"""
import csv
import json
import logging
import random
import resource
import sys
import time
from itertools import groupby

import dedupe

logging.disable(logging.WARNING)


def main():
    folder = sys.argv[1]
    phases = {}
    since = started = time.perf_counter()

    def lap(name):
        nonlocal since
        now = time.perf_counter()
        phases[name] = round((now - since) * 1000)
        since = now

    with open(f"{folder}/people.csv", encoding="utf-8") as file:
        records = {
            row["id"]: {key: value or None for key, value in row.items() if key != "id"} for row in csv.DictReader(file)
        }
    lap("read")
    reading = time.perf_counter()
    with open(f"{folder}/truth.csv", encoding="utf-8") as file:
        entity = {row["record_id"]: row["entity_id"] for row in csv.DictReader(file)}
    groups = [list(group) for _, group in groupby(sorted(entity, key=entity.get), key=entity.get)]
    rng = random.Random(1)
    several = [group for group in groups if len(group) > 1]
    match = [tuple(records[i] for i in group[:2]) for group in rng.sample(several, min(200, len(several)))]
    distinct = [tuple(records[rng.choice(group)] for group in rng.sample(groups, 2)) for _ in range(200)]
    since += time.perf_counter() - reading
    started += time.perf_counter() - reading

    random.seed(1)
    deduper = dedupe.Dedupe(
        [
            dedupe.variables.String("given_name", has_missing=True),
            dedupe.variables.String("family_name"),
            dedupe.variables.String("birth_date", has_missing=True),
            dedupe.variables.String("city", has_missing=True),
            dedupe.variables.String("email", has_missing=True),
        ],
        num_cores=0,
    )
    deduper.prepare_training(records, sample_size=1500)
    deduper.mark_pairs({"match": match, "distinct": distinct})
    deduper.train(recall=0.99, index_predicates=False)
    lap("train")
    clusters = deduper.partition(records, threshold=0.5)
    lap("partition")
    seconds = time.perf_counter() - started
    usage = resource.getrusage(resource.RUSAGE_SELF)

    def pairs(keys):
        counts = {}
        for key in keys:
            counts[key] = counts.get(key, 0) + 1
        return sum(n * (n - 1) / 2 for n in counts.values())

    label = {i: n for n, (ids, _) in enumerate(clusters) for i in ids}
    found, wanted = pairs(label.values()), pairs(entity.values())
    both = pairs((label.get(i, i), entity[i]) for i in records)
    print(
        json.dumps(
            {
                "phases": phases,
                "seconds": round(seconds, 2),
                "cpuSeconds": round(usage.ru_utime + usage.ru_stime, 2),
                "peakMB": usage.ru_maxrss // 1024,
                "f1": 2 * both / (found + wanted),
                "precision": both / found if found else 1,
                "recall": both / wanted,
            }
        )
    )


if __name__ == "__main__":
    main()
