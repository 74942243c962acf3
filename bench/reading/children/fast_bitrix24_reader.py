"""Reads all deals with fast_bitrix24 and prints what it took as one line of JSON. Argument: the webhook."""

import base64
import json
import resource
import sys
import time
import warnings

from fast_bitrix24 import Bitrix

SELECT = ["ID", "TITLE", "OPPORTUNITY", "STAGE_ID"]


def bits_of(ids):
    bits = bytearray(max(ids, default=0) // 8 + 1)
    for number in ids:
        bits[number >> 3] |= 1 << (number & 7)
    return base64.b64encode(bits).decode()


def cpu_seconds():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


warnings.simplefilter("ignore")
begun, cpu = time.perf_counter(), cpu_seconds()
rows, failure = [], None
try:
    rows = Bitrix(sys.argv[1], verbose=False).get_all("crm.deal.list", {"select": SELECT})
except Exception as error:
    failure = f"{type(error).__name__}: {error}"[:300]
seconds, cpu = time.perf_counter() - begun, cpu_seconds() - cpu
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
ids = [int(row["ID"]) for row in rows]
measured = {
    "rows": len(ids),
    "seconds": seconds,
    "cpuSeconds": cpu,
    # Kibibytes, but bytes on macOS.
    "peakMegabytes": peak * (1 if sys.platform == "darwin" else 1024) / 1e6,
    "isOrdered": all(before < after for before, after in zip(ids, ids[1:])),
    "doubled": len(ids) - len(set(ids)),
    "ids": bits_of(ids),
}
if failure is not None:
    measured["failure"] = failure
print(json.dumps(measured))
