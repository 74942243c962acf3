/** Open stages of each pipeline, in order; every one also has WON, LOSE and APOLOGY. */
export const openStages: Readonly<Record<number, readonly string[]>> = {
  0: ["NEW", "PREPARATION", "EXECUTING", "FINAL_INVOICE"],
  3: ["C3:NEW", "C3:OFFER"],
  7: ["C7:NEW", "C7:CALL", "C7:DEMO", "C7:PILOT", "C7:CONTRACT", "C7:PAY"],
};

export const currencies = ["RUB", "USD", "KZT", "XTS"] as const;

export const sources = ["CALL", "EMAIL", "WEB", "ADVERTISING"] as const;

/** Pipelines, stages and currencies; one of these has no rate. */
export function dictionaryRows() {
  const categories = Object.keys(openStages).map((id) => ({ id: Number(id), name: `Pipeline ${id}` }));
  const statuses = categories.flatMap(({ id }) => stagesOf(id));
  return {
    categories,
    statuses: statuses.map((row, index) => ({ ...row, ID: String(1000 + index) })),
    currencies: [
      { CURRENCY: "RUB", BASE: "Y" },
      { CURRENCY: "USD", AMOUNT: "92.5", AMOUNT_CNT: "1" },
      { CURRENCY: "KZT", AMOUNT: "19.3717", AMOUNT_CNT: "100" },
      { CURRENCY: "XTS" },
    ],
    holidays: ["2026-01-01", "2026-01-02", "2026-12-31", "2027-01-01"],
  };
}

function stagesOf(category: number) {
  const ENTITY_ID = category === 0 ? "DEAL_STAGE" : `DEAL_STAGE_${category}`;
  const prefix = category === 0 ? "" : `C${category}:`;
  const open = (openStages[category] ?? []).map((STATUS_ID) => ({ STATUS_ID, SEMANTICS: null }));
  const closed = [
    { STATUS_ID: `${prefix}WON`, SEMANTICS: "S" },
    { STATUS_ID: `${prefix}LOSE`, SEMANTICS: "F" },
    { STATUS_ID: `${prefix}APOLOGY`, SEMANTICS: "F" },
  ];
  return [...open, ...closed].map((row, index) => ({
    ...row,
    ENTITY_ID,
    NAME: `${row.STATUS_ID} (${category})`,
    SORT: (index + 1) * 10,
  }));
}
