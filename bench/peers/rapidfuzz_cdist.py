"""RapidFuzz's one-to-many Jaro-Winkler, on one thread, driven line by line so that rounds can alternate with ours.

Usage: rapidfuzz_cdist.py NAMES.json (queries and choices). Reads `scores` or `time` per line; answers one line of JSON: the
scores of the first query, or milliseconds for all queries against all choices, one cdist call for each query, with a sum.
"""
import json
import sys
import time

import numpy
import rapidfuzz
from rapidfuzz.distance import JaroWinkler
from rapidfuzz.process import cdist

with open(sys.argv[1], encoding="utf-8") as file:
    names = json.load(file)
queries, choices = names["queries"], names["choices"]


def one(query):
    return cdist([query], choices, scorer=JaroWinkler.similarity, workers=1, dtype=numpy.float32)


print(json.dumps({"version": rapidfuzz.__version__}), flush=True)
for line in sys.stdin:
    if line.strip() == "scores":
        scores = cdist(queries[:3], choices, scorer=JaroWinkler.similarity, workers=1, dtype=numpy.float64)
        print(json.dumps(scores.tolist()), flush=True)
    else:
        started = time.perf_counter()
        total = 0.0
        for query in queries:
            total += float(one(query).sum())
        print(json.dumps({"ms": 1000 * (time.perf_counter() - started), "sum": total}), flush=True)
