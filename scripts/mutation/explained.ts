import type { Survivor } from "./survivor.ts";

interface Explained extends Pick<Survivor, "file" | "line"> {
  readonly changes: readonly string[];
  /** Why no test can tell the difference. */
  readonly reason: string;
}

const report = "packages/report/src/money.ts";
const decimal = "packages/portal/src/decimal.ts";
const siteDate = "packages/portal/src/calendar/site-date.ts";
const addAmounts = "packages/guard/src/many/add-amounts.ts";
const guardLink = "packages/guard/src/link/guard-link.ts";
const ownQueue = "packages/guard/src/link/own-queue.ts";
const bulkPermits = "packages/guard/src/link/bulk-permits.ts";
const createGrants = "packages/guard/src/grants/create-grants.ts";
const sentTo = "packages/guard/src/grants/sent-to.ts";
const canUndo = "packages/guard/src/plan/can-undo.ts";
const judgePolicy = "packages/guard/src/policy/judge-policy.ts";
const permits = "packages/guard/src/link/permits.ts";
const zone = "packages/portal/src/zone.ts";
const dateRange = "packages/scenarios/src/domain/date-range.ts";
const fraction = "packages/scenarios/src/domain/fraction.ts";
const money = "packages/scenarios/src/domain/money.ts";

/** Of what a regular expression or a split always gives; the language wants a default all the same. */
const never = "What stands here is always there.";
const anyText = '"" → "Stryker was here!"';

const reasons: readonly Explained[] = [
  {
    file: report,
    line: ".toSorted(([a], [b]) => (a < b ? -1 : 1))",
    changes: ["a < b → a <= b"],
    reason: "No two keys of a map are equal.",
  },
  {
    file: decimal,
    line: 'if (typeof value === "number" && Number.isFinite(value)) {',
    changes: ['typeof value === "number" → true'],
    reason: "Number.isFinite is false for all that is no number.",
  },
  {
    file: decimal,
    line: 'return { text: trimZeros(value.trim().replace(/^\\+/, "")), isDoubtful: wasNumber(value) };',
    changes: ["/^\\+/ → /\\+/"],
    reason: "The line above lets a plus pass only in front.",
  },
  {
    file: decimal,
    line: "const match = /^(-?)(\\d+)(?:\\.(\\d+))?e([-+]\\d+)$/.exec(text);",
    changes: [
      "/^(-?)(\\d+)(?:\\.(\\d+))?e([-+]\\d+)$/ → /(-?)(\\d+)(?:\\.(\\d+))?e([-+]\\d+)$/",
      "/^(-?)(\\d+)(?:\\.(\\d+))?e([-+]\\d+)$/ → /^(-?)(\\d+)(?:\\.(\\d+))?e([-+]\\d+)/",
      "/^(-?)(\\d+)(?:\\.(\\d+))?e([-+]\\d+)$/ → /^(-?)(\\d)(?:\\.(\\d+))?e([-+]\\d+)$/",
    ],
    reason: "JavaScript wrote this text: one digit before the point, nothing around the number.",
  },
  {
    file: decimal,
    line: 'const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;',
    changes: [anyText, '"0" → ""'],
    reason: never,
  },
  {
    file: decimal,
    line: 'if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;',
    changes: ["point <= 0 → point < 0"],
    reason: "JavaScript writes no exponent between -7 and 21.",
  },
  {
    file: decimal,
    line: 'const [whole = "", fraction = ""] = text.slice(sign.length).split(".");',
    changes: [anyText],
    reason: never,
  },
  {
    file: siteDate,
    line: "} catch {",
    changes: ["{ return undefined; } → {}"],
    reason: "A function that ends without a result returns undefined.",
  },
  {
    file: siteDate,
    line: 'const [, first = "", separator = "", second = "", third = "", time = ""] = match;',
    changes: [anyText],
    reason: never,
  },
  {
    file: siteDate,
    line: 'const [, hourText = "", minute = "", second = "0", half] = match;',
    changes: [anyText, '"0" → ""'],
    reason: "Hours and minutes are always there; no seconds are 0, and so is the number of an empty text.",
  },
  {
    file: siteDate,
    line: 'if (text.trim() === "") return { hour: 0, minute: 0, second: 0 };',
    changes: ["text.trim() → text", "{ hour: 0, minute: 0, second: 0 } → {}"],
    reason: "The expression of the date leaves no space in front; Temporal takes a time without parts for midnight.",
  },
  {
    file: siteDate,
    line: "const match = TIME.exec(text.trim());",
    changes: ["text.trim() → text"],
    reason: "No space is left in front, and the expression allows those behind.",
  },
  {
    file: zone,
    line: 'if (name === undefined || name.trim() === "") return undefined;',
    changes: [
      'name === undefined || name.trim() === "" → false',
      'name.trim() === "" → false',
      "name.trim() → name",
      anyText,
    ],
    reason: "Temporal refuses a zone without a name too: this line only says so.",
  },
  {
    file: zone,
    line: "} catch {",
    changes: ["{ return undefined; } → {}"],
    reason: "A function that ends without a result returns undefined.",
  },
  {
    file: addAmounts,
    line: 'const [whole = "0", part = ""] = text.split(".");',
    changes: ['"0" → ""'],
    reason: never,
  },
  {
    file: addAmounts,
    line: 'const text = String(sum < 0n ? -sum : sum).padStart(digits + 1, "0");',
    changes: ["sum < 0n → sum <= 0n"],
    reason: "Zero below zero is zero.",
  },
  {
    file: guardLink,
    line: "if (call.commands !== undefined || only === undefined) return { ...call, params: {}, commands };",
    changes: ["only === undefined → false"],
    reason: "A permit without a command equals no call.",
  },
  {
    file: ownQueue,
    line: 'if (commands !== undefined || api !== undefined || typeof method !== "string") return false;',
    changes: ['typeof method !== "string" → false'],
    reason: "refusalOfForm refuses it as well, two lines below.",
  },
  {
    file: bulkPermits,
    line: "if (key !== undefined) put(open, own, key);",
    changes: ["key !== undefined → true"],
    reason: "What is not held has no key, and nothing passes without one.",
  },
  {
    file: bulkPermits,
    line: "if (open.size === 0) return undefined;",
    changes: ["open.size === 0 → false"],
    reason: "Where nothing is open, nothing is found. It saves the digests of every other call.",
  },
  {
    file: bulkPermits,
    line: "const key = own === undefined ? undefined : pull(open, own);",
    changes: ["own === undefined → false"],
    reason: "Nothing is open under no digest.",
  },
  {
    file: bulkPermits,
    line: "if (own === undefined || key === undefined) {",
    changes: ["own === undefined → false"],
    reason: "Without a digest there is no key, either.",
  },
  {
    file: bulkPermits,
    line: 'if (isMeant(index)) put(isEachAdmitted ? held : open, digest(method, params), permitted[index]?.key ?? "");',
    changes: [anyText, "permitted[index]?.key → permitted[index].key"],
    reason: never,
  },
  {
    file: bulkPermits,
    line: "to.set(digest, keys.length === 0 ? key : [...keys, key]);",
    changes: ["keys.length === 0 → false"],
    reason: "A list of one key is read as the key alone is, which takes less memory.",
  },
  {
    file: bulkPermits,
    line: "if (rest.length === 0) from.delete(digest);",
    changes: ["rest.length === 0 → false"],
    reason: "An empty list holds no key; without it memory is free.",
  },
  {
    file: bulkPermits,
    line: "} catch {",
    changes: ["{ // Parameters that no plan can hold equal no permit. return undefined; } → {}"],
    reason: "A function that ends without a result returns undefined.",
  },
  {
    file: bulkPermits,
    line: "return digestOf(Buffer.from(JSON.stringify([method, toPlainParams(method, params)]))).slice(0, 40);",
    changes: [
      "digestOf(Buffer.from(JSON.stringify([method, toPlainParams(method, params)]))).slice(0, 40) → digestOf(Buffer.from(JSON.stringify([method, toPlainParams(method, params)])))",
    ],
    reason: "The whole digest tells commands apart as well; it takes more memory.",
  },
  {
    file: createGrants,
    line: 'note(options, grantOf(options.seal, record) ?? { id, portal: "", method: "" }, "revoked");',
    changes: [anyText],
    reason: "The journal shows nothing that is no portal and no method.",
  },
  {
    file: sentTo,
    line: "if (name === undefined || more.length > 0 || !recipientNames(known).includes(name)) {",
    changes: ["name === undefined → false"],
    reason: "What has no name is not among the names, either.",
  },
  {
    file: canUndo,
    line: "const isSeen = created.some((key) => outcome?.seen[key] !== undefined);",
    changes: ["outcome?.seen → outcome.seen"],
    reason: "What was created stands in an outcome.",
  },
  {
    file: judgePolicy,
    line: 'if (needed === "read-only" || ranks[level] >= ranks[needed]) return undefined;',
    changes: ['needed === "read-only" → false', '"read-only" → ""'],
    reason: "Every level has at least the rank of reading.",
  },
  {
    file: permits,
    line: "if (open.size === 0) return undefined;",
    changes: ["open.size === 0 → false"],
    reason: "Among no permits none is found: this line only spares the work.",
  },
  {
    file: permits,
    line: "if (found !== undefined) open.delete(found);",
    changes: ["found !== undefined → true"],
    reason: "What is not in a map cannot be deleted.",
  },
  {
    file: permits,
    line: '? textOf({ commands: [{ key: "", method, params }], halt: false, api }, false)',
    changes: [anyText, "false → true"],
    reason:
      "Of a single call neither the key nor halt is in the text; as a batch it would equal nothing, which a test notices.",
  },
  {
    file: permits,
    line: "} catch {",
    changes: ["{ // Parameters that no plan can hold equal no permit. return undefined; } → {}"],
    reason: "A function that ends without a result returns undefined.",
  },
  {
    file: permits,
    line: 'const parts = commands.map(({ key, method, params }) => [isBatch ? key : "", method, toPlainParams(method, params)]);',
    changes: [anyText],
    reason: "Both texts that are compared have the same here.",
  },
  {
    file: permits,
    line: 'return JSON.stringify([api ?? "v2", isBatch, isBatch && halt, parts]);',
    changes: ['api ?? "v2" → api && "v2"', '"v2" → ""'],
    reason: "Any two different words tell the two APIs apart.",
  },
  { file: dateRange, line: 'const [first = "", last, ...more] = partsOf(words);', changes: [anyText], reason: never },
  {
    file: dateRange,
    line: 'const [first = "", last = first, ...more] = partsOf(words);',
    changes: [anyText],
    reason: never,
  },
  {
    file: dateRange,
    line: 'const month = Number(iso?.[2] ?? dotted?.[1] ?? monthNumber(named?.[1] ?? ""));',
    changes: [anyText],
    reason: "Neither is the name of a month.",
  },
  {
    file: dateRange,
    line: "if (month === undefined) return undefined;",
    changes: ["month === undefined → false"],
    reason: "monthsFrom refuses what is no month of a year.",
  },
  {
    file: fraction,
    line: 'const [whole = "0", digits = ""] = decimal.split(".");',
    changes: ['"0" → ""'],
    reason: never,
  },
  {
    file: fraction,
    line: 'return fractions.reduce(plus, fractionOf("0"));',
    changes: ['"0" → ""'],
    reason: "BigInt reads no digits at all as 0.",
  },
  {
    file: fraction,
    line: "return difference === 0n ? 0 : difference < 0n ? -1 : 1;",
    changes: ["difference < 0n → difference <= 0n"],
    reason: "0 has gone another way.",
  },
  {
    file: fraction,
    line: 'return `${numerator < 0n && rounded > 0n ? "-" : ""}${withPoint(rounded, 2)}`;',
    changes: ["numerator < 0n → numerator <= 0n"],
    reason: "Of 0 nothing above 0 is rounded.",
  },
  {
    file: fraction,
    line: "const divisor = commonDivisor(magnitude(numerator), magnitude(denominator)) * (denominator < 0n ? -1n : 1n);",
    changes: [
      "commonDivisor(magnitude(numerator), magnitude(denominator)) * (denominator < 0n ? -1n : 1n) → commonDivisor(magnitude(numerator), magnitude(denominator)) / (denominator < 0n ? -1n : 1n)",
      "denominator < 0n → denominator <= 0n",
    ],
    reason: "Divided by 1 or -1 is the same as multiplied, and a denominator is not 0.",
  },
  {
    file: fraction,
    line: "return value < 0n ? -value : value;",
    changes: ["value < 0n → value <= 0n"],
    reason: "-0n is 0n.",
  },
  {
    file: money,
    line: "return first < second ? -1 : 1;",
    changes: ["first < second → first <= second"],
    reason: "No two keys of a map are equal.",
  },
];

/** Changes that mean the same as the code. */
export const explained: readonly Survivor[] = reasons.flatMap(({ file, line, changes }) =>
  changes.map((change) => ({ file, line, change })),
);
