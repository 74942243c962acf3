import { createCuts, type Cuts } from "./create-cuts.ts";
import { type Fitted, jsonBytes } from "./fit-data.ts";

interface Limits {
  /** Entries of lists of records and ids; without any the list is absent. */
  readonly records: number;
  /** Entries of any other list. */
  readonly entries: number;
}

/** Lists of figures up to this length (sums by currency, stages, months, ages) are kept whole or not at all. */
const short = 6;

/** From the roomiest to the tightest. */
const steps: readonly Limits[] = [
  { records: 20, entries: 100 },
  { records: 10, entries: 50 },
  { records: 5, entries: 20 },
  { records: 3, entries: 20 },
  { records: 3, entries: short },
  { records: 1, entries: short },
  { records: 0, entries: 20 },
  { records: 0, entries: short },
];

/**
 * Makes the data of a report no longer than so many bytes of JSON: records go first, then whole parts; the first parts matter
 * most. Figures that stay are whole, so none of them is wrong.
 */
export function fitFigures(data: object, bytes: number): Fitted {
  if (jsonBytes(data) <= bytes) return { data, cuts: undefined };
  for (const limits of steps) {
    const cuts = createCuts();
    const left = cut(data, { ...limits, cuts, at: "" });
    if (jsonBytes(left) <= bytes) return { data: left, cuts: cuts.texts() };
  }
  return fitParts(data, bytes);
}

/** The size of the figures without records: what an answer should have room for. */
export function figuresBytes(data: object): number {
  return jsonBytes(cut(data, { records: 0, entries: 20, cuts: createCuts(), at: "" }));
}

function fitParts(data: object, bytes: number): Fitted {
  const pairs = Object.entries(data).map(([key, value]) => {
    const cuts = createCuts();
    const left = cut(value, { records: 0, entries: short, cuts, at: key });
    return { key, left, cuts: cuts.texts() };
  });
  const fitting = pairs.reduce<readonly Part[]>((kept, part) => {
    const more = [...kept, part];
    return jsonBytes(recordOf(more)) <= bytes ? more : kept;
  }, []);
  const absent = pairs.filter((pair) => !fitting.includes(pair)).map(({ key }) => key);
  const parts = absent.length === 0 ? [] : [`without ${absent.join(", ")}`];
  return { data: recordOf(fitting), cuts: [...parts, ...fitting.flatMap(({ cuts }) => cuts)] };
}

/** A name of the data with what is left of its value. */
interface Part {
  readonly key: string;
  readonly left: unknown;
  readonly cuts: readonly string[];
}

function recordOf(parts: readonly Part[]): object {
  return Object.fromEntries(parts.map(({ key, left }) => [key, left]));
}

interface Cutting extends Limits {
  readonly at: string;
  /** Filled while cutting. */
  readonly cuts: Cuts;
}

/** Undefined: the value is left out. */
function cut(value: unknown, cutting: Cutting): unknown {
  const { at, cuts } = cutting;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const most = mostOf(value, cutting);
    if (value.length > most) cuts.add(at, most, value.length);
    if (most === 0 && value.length > 0) return undefined;
    return value.slice(0, most).map((item) => cut(item, { ...cutting, at: `${at}[]` }));
  }
  const inside = (key: string) => (at === "" ? key : `${at}.${key}`);
  const pairs = Object.entries(value).map(([key, item]) => [key, cut(item, { ...cutting, at: inside(key) })] as const);
  return Object.fromEntries(pairs.filter(([, item]) => item !== undefined));
}

/** A list of records has links, a list of ids numbers; a few ids say more than they take. */
function mostOf(list: readonly unknown[], { records, entries }: Limits): number {
  if (list.length === 0) return 0;
  const areRecords = list.every((item) => typeof item === "object" && item !== null && "link" in item);
  if (areRecords) return records;
  const areIds = list.every((item) => typeof item === "number");
  return areIds && list.length > short ? records : Math.max(entries, short);
}
