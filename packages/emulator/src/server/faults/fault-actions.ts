import type { FaultAction } from "./fault.ts";
import { FaultSpecError } from "./fault-spec-error.ts";

/** Reads the value after `=`; undefined when it is not usable. */
type Reader = (value: string) => FaultAction | undefined;

/** An action of the specification. */
interface ActionWord {
  /** How it is written, as examples. */
  readonly examples: readonly string[];
  /** The meaning without a value; undefined: it needs one. */
  readonly plain?: FaultAction;
  readonly read?: Reader;
}

const rateLimit = { code: "QUERY_LIMIT_EXCEEDED", description: "Too many requests", status: 503 };
const timeLimit = {
  code: "OPERATION_TIME_LIMIT",
  description: "Method is blocked due to operation time limit.",
  status: 429,
};
const overload = { code: "OVERLOAD_LIMIT", description: "REST is blocked because of overload", status: 401 };

/** Statuses of codes that are no 400. */
const statuses: Readonly<Record<string, number>> = {
  INTERNAL_SERVER_ERROR: 500,
  ERROR_UNEXPECTED_ANSWER: 500,
  ERROR_CORE: 500,
};

const words: Readonly<Record<string, ActionWord>> = {
  slow: { examples: ["slow=5s"], read: (value) => withDuration(value, (ms) => ({ action: "delay", ms })) },
  drop: { examples: ["drop"], plain: { action: "drop" } },
  "drop-during": { examples: ["drop-during"], plain: { action: "drop", when: "during" } },
  "drop-answer": { examples: ["drop-answer"], plain: { action: "drop", when: "after" } },
  reset: { examples: ["reset"], plain: { action: "reset" } },
  "reset-answer": { examples: ["reset-answer"], plain: { action: "reset", when: "after" } },
  "run-after-disconnect": {
    examples: ["run-after-disconnect", "run-after-disconnect=2s"],
    plain: { action: "run-after-disconnect" },
    read: (value) => withDuration(value, (ms) => ({ action: "run-after-disconnect", ms })),
  },
  "503": { examples: ["503"], plain: { action: "error", ...rateLimit } },
  "429": { examples: ["429"], plain: { action: "error", ...timeLimit } },
  overload: { examples: ["overload"], plain: { action: "error", ...overload } },
  html: { examples: ["html", "html=503"], plain: { action: "html", status: 200 }, read: (value) => page(value) },
  "html-after": {
    examples: ["html-after"],
    plain: { action: "html", status: 200, when: "after" },
    read: (value) => page(value, "after"),
  },
  error: { examples: ["error=INTERNAL_SERVER_ERROR", "error=NOT_FOUND/404"], read: (value) => error(value) },
  "error-after": { examples: ["error-after=INTERNAL_SERVER_ERROR"], read: (value) => error(value, "after") },
  redirect: { examples: ["redirect=https://new.example"], read: redirect },
  truncate: { examples: ["truncate"], plain: { action: "truncate" } },
  garbage: { examples: ["garbage"], plain: { action: "garbage" } },
  drip: { examples: ["drip=10s"], read: (value) => withDuration(value, (ms) => ({ action: "drip", ms })) },
  huge: { examples: ["huge=100MB"], read: huge },
};

/** Reads `action[=value]`; `part` is named in errors. */
export function parseAction(part: string, text: string): FaultAction {
  const [name, value] = splitOnce(text.trim());
  const word = Object.hasOwn(words, name) ? words[name] : statusWord(name);
  if (word === undefined) throw new FaultSpecError(part, "action", examples());
  const action = value === undefined ? word.plain : word.read?.(value);
  if (action === undefined) throw new FaultSpecError(part, "value", word.examples);
  return action;
}

function examples(): readonly string[] {
  return [...Object.values(words).flatMap((word) => word.examples), "502", "502-after"];
}

/** Every other status is a page of HTML. */
function statusWord(name: string): ActionWord | undefined {
  const [, status, after] = /^([2-5]\d\d)(-after)?$/.exec(name) ?? [];
  if (status === undefined) return undefined;
  const plain = page(status, after === undefined ? "before" : "after");
  return plain === undefined ? undefined : { examples: [name], plain };
}

function page(value: string, when: "before" | "after" = "before"): FaultAction | undefined {
  return /^[2-5]\d\d$/.test(value) ? { action: "html", status: Number(value), when } : undefined;
}

function error(value: string, when: "before" | "after" = "before"): FaultAction | undefined {
  const [, code = "", status] = /^(\w+)(?:\/([2-5]\d\d))?$/.exec(value) ?? [];
  if (code === "") return undefined;
  return { action: "error", code, status: Number(status ?? statuses[code] ?? 400), when };
}

function redirect(value: string): FaultAction | undefined {
  return URL.canParse(value) ? { action: "redirect", to: value } : undefined;
}

function withDuration(value: string, make: (ms: number) => FaultAction): FaultAction | undefined {
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?)(ms|s|m)$/.exec(value) ?? [];
  return number === undefined ? undefined : make(Number(number) * ({ ms: 1, s: 1000, m: 60_000 }[unit] ?? 0));
}

function huge(value: string): FaultAction | undefined {
  const [, number, unit = ""] = /^(\d+)(KB|MB|GB)$/i.exec(value) ?? [];
  if (number === undefined) return undefined;
  return { action: "huge", bytes: Number(number) * ({ KB: 1e3, MB: 1e6, GB: 1e9 }[unit.toUpperCase()] ?? 0) };
}

function splitOnce(text: string): [string, string?] {
  const at = text.indexOf("=");
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
