"""Adds one deal, or fifty in a batch, with fast_bitrix24. Arguments: the number, the webhook."""

import json
import sys
import warnings

from fast_bitrix24 import Bitrix

warnings.simplefilter("ignore")
count = int(sys.argv[1])
deals = [{"fields": {"TITLE": f"Deal {index}"}} for index in range(count)]
bitrix = Bitrix(sys.argv[2], verbose=False)
try:
    if count == 1:
        reported = f"id {bitrix.call('crm.deal.add', deals[0])}"
    else:
        reported = f"{len(bitrix.call('crm.deal.add', deals))} × id"
except Exception as error:
    reported = f"{type(error).__name__}: {error}"[:200]
print(json.dumps({"reported": reported}))
