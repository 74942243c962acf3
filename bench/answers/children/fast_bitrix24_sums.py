"""Adds up the open deals by stage with fast_bitrix24. Argument: the webhook."""

import json
import sys
import warnings
from collections import defaultdict
from decimal import Decimal

from fast_bitrix24 import Bitrix

warnings.simplefilter("ignore")
params = {"select": ["ID", "STAGE_ID", "OPPORTUNITY", "CURRENCY_ID"], "filter": {"CLOSED": "N", "IS_RECURRING": "N"}}
rows = Bitrix(sys.argv[1], verbose=False).get_all("crm.deal.list", params)
sums = defaultdict(Decimal)
for row in rows:
    sums[f"{row['STAGE_ID']} {row['CURRENCY_ID']}"] += Decimal(row["OPPORTUNITY"])
print(json.dumps({"deals": len(rows), "sums": {name: f"{value:.2f}" for name, value in sums.items()}}))
