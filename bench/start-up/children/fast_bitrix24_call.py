"""Makes one call with fast_bitrix24. Argument: the webhook."""

import sys
import warnings

from fast_bitrix24 import Bitrix

warnings.simplefilter("ignore")
user = Bitrix(sys.argv[1], verbose=False).call("user.current", raw=True)["result"]
sys.exit(0 if "ID" in user else 1)
