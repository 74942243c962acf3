import { command } from "@b24kit/client";
import { z } from "zod";
import { wireAmount } from "../crm/wire-amount.ts";
import type { Currency } from "../model/dictionaries.ts";
import type { Query } from "../query.ts";
import { readRows, wireFlag, wireText } from "../wire.ts";

const METHOD = "crm.currency.list";

/** https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-list.html */
const currencyRow = z.object({ CURRENCY: wireText, AMOUNT: wireAmount, AMOUNT_CNT: wireAmount, BASE: wireFlag });

/** The currencies of the CRM with their rates. */
export function currencyQuery(): Query<Currency> {
  return {
    command: command(METHOD),
    scope: "crm",
    parse: (rows) => readRows(METHOD, currencyRow, rows).map(toCurrency),
  };
}

function toCurrency(row: z.output<typeof currencyRow>): Currency {
  const rate = row.AMOUNT.text;
  const rateUnits = row.AMOUNT_CNT.text;
  const hasRate = Number(rate) > 0 && Number(rateUnits) > 0;
  return { code: row.CURRENCY, isBase: row.BASE, ...(hasRate && { rate, rateUnits }) };
}
