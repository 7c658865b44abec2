# SPDX-License-Identifier: MIT
"""The balances of bench_savings as users of numpy would write them.

    bench_savings_numpy.py [CAREERS [ROUNDS]]       1,000,000 careers, 5 rounds

180 wages of a career in; contributions of both sides, rounded half up in
integers; balance by one product with the weights of the months, in double.
Computed in blocks of 20,000 careers, so that what lies between stays small.
Prints one JSON object per type of wage.
"""

import json
import os
import statistics
import sys
import time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

MONTHS, BLOCK = 180, 20_000
RETURNS = [.057, .061, .063, .058, .0563, .054, .052, .059, .0605, .056, .0575,
           .0581, .0559, .06, .057]


def weights(numpy):
    """Growth of the money of each month to the end of the last."""
    monthly = numpy.repeat((1 + numpy.array(RETURNS)) ** (1 / 12), 12)
    return numpy.cumprod(monthly[::-1])[::-1].copy()


def balances(numpy, wages, weight):
    wages = wages.astype(numpy.int64)
    paid = ((wages * 37_000 + 500_000) // 1_000_000 +
            (wages * 20_000 + 500_000) // 1_000_000)
    return numpy.floor(paid @ weight + 0.5).astype(numpy.int64)


def main():
    careers = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    try:
        import numpy
    except ImportError:
        print("numpy is missing: not measured", file=sys.stderr)
        return
    random = numpy.random.default_rng(20261121)
    weight = weights(numpy)
    for kind in ("int32", "int64"):
        block = min(BLOCK, careers)
        wages = random.integers(1_000_000, 16_000_000, (block, MONTHS),
                                dtype=kind)
        times = []
        for number in range(rounds + 1):
            start = time.perf_counter()
            for done in range(0, careers, block):
                balances(numpy, wages[:careers - done], weight)
            if number > 0:  # the first one warms up
                times.append(time.perf_counter() - start)
        rate = careers / statistics.median(times) * 1e-6
        print(json.dumps({"bench": f"jht: 180 wages, {kind}, numpy "
                                   f"{numpy.__version__}",
                          "careers": careers,
                          "million_careers_per_second": round(rate, 3)}),
              flush=True)


if __name__ == "__main__":
    main()
