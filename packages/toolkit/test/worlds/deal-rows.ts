import { currencies, openStages, sources } from "./dictionary-rows.ts";
import { daysAgo, type Making, somebody } from "./making.ts";

/** A record of the stage history, as a `--data` file has it. */
export interface HistoryRow {
  readonly ENTITY_TYPE_ID: 1 | 2;
  readonly OWNER_ID: number;
  readonly TYPE_ID: 1 | 2 | 3 | 5;
  readonly CATEGORY_ID?: number;
  readonly STAGE_ID: string;
  readonly CREATED_TIME: string;
}

const hour = 3_600_000;

/** Deals with the history of their stages. */
export function dealRows(making: Making) {
  const deals = Array.from({ length: making.world.deals }, (_, index) => dealOf(index + 1, making));
  return { rows: deals.map(({ row }) => row), history: deals.flatMap(({ history }) => history) };
}

function dealOf(id: number, making: Making) {
  const { random } = making;
  const category = Number(random.pick(Object.keys(openStages)));
  const created = daysAgo(making, 0, random.chance(0.7) ? 120 : 700);
  const history = historyOf(id, category, created, making);
  const last = history.at(-1);
  const isGone = random.chance(0.01);
  return {
    history,
    row: {
      ID: String(id),
      TITLE: random.chance(0.01) ? "я".repeat(3000) : `Deal ${id} \u202E<b>|_*`,
      CATEGORY_ID: String(category),
      STAGE_ID: isGone ? `C${category}:GONE` : last!.STAGE_ID,
      // A deleted stage leaves its deals open.
      ...(isGone && { STAGE_SEMANTIC_ID: "P" }),
      ...moneyOf(making),
      PROBABILITY: random.chance(0.5) ? null : String(random.pick([0, 10, 39, 40, 70, 100])),
      ASSIGNED_BY_ID: somebody(making),
      DATE_CREATE: created,
      MOVED_TIME: random.chance(0.02) ? created : last!.CREATED_TIME,
      LAST_ACTIVITY_TIME: random.chance(0.2) ? "" : daysAgo(making, 0, 60),
      CLOSEDATE: random.chance(0.15) ? "" : daysAgo(making, -90, 60).slice(0, 10),
      CONTACT_ID: random.chance(0.6) ? String(random.int(1, 40)) : "",
      COMPANY_ID: random.chance(0.5) ? String(random.int(1, 20)) : "",
      SOURCE_ID: random.pick(sources),
      IS_RECURRING: random.chance(0.02) ? "Y" : "N",
    },
  };
}

function moneyOf({ random }: Making) {
  const kopecks = random.pick([0, random.int(1, 99), random.int(100, 1e7), random.int(1e7, 1e9), 999_999_999_999_999]);
  const sign = random.chance(0.02) ? "-" : "";
  const digits = String(kopecks).padStart(3, "0");
  return { OPPORTUNITY: `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`, CURRENCY_ID: random.pick(currencies) };
}

/** Forth, sometimes over a stage or back, sometimes in from another pipeline; about half reach an end. */
function historyOf(id: number, category: number, created: string, { now, random }: Making): HistoryRow[] {
  const stages = openStages[category]!;
  const history: HistoryRow[] = [];
  let at = Date.parse(created);
  const record = (TYPE_ID: HistoryRow["TYPE_ID"], STAGE_ID: string): void => {
    const CREATED_TIME = new Date(at).toISOString();
    history.push({ ENTITY_TYPE_ID: 2, OWNER_ID: id, TYPE_ID, CATEGORY_ID: category, STAGE_ID, CREATED_TIME });
  };
  const passes = (): boolean => (at += Math.ceil(random.next() * random.next() * 40 * 24) * hour) <= now;
  let stage = random.chance(0.1) ? random.int(0, stages.length - 1) : 0;
  record(random.chance(0.03) ? 5 : 1, stages[stage]!);
  while (random.chance(0.75) && passes()) {
    stage = Math.max(0, stage + random.pick([1, 1, 1, 2, -1]));
    if (stage < stages.length) {
      record(2, stages[stage]!);
      continue;
    }
    record(3, `${category === 0 ? "" : `C${category}:`}${random.pick(["WON", "WON", "LOSE", "APOLOGY"])}`);
    return history;
  }
  if (random.chance(0.25) && passes()) record(3, `${category === 0 ? "" : `C${category}:`}LOSE`);
  return history;
}
