import { methodInfo } from "@b24kit/catalog";
import type { JournalDraft, JournalEntry } from "./journal-entry.ts";

const notShown = "(not shown)";
const notAMethod = "(not a method name)";

// A key of the portal is small letters mixed with digits: no pattern of a code or of an identifier fits one.
const words = /^[a-z]+(?:[_-][a-z]+)*$/;
const constant = /^[A-Z][A-Z0-9_:]*$/;
const digits = /^\d{1,15}$/;
const prefixed = /^[A-Za-z]{0,12}[_-]?\d{1,15}(?:[:_-]\d{1,15})*$/;
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const dotted = /^[a-z]\w{0,39}(?:\.\w{1,40}){1,6}$/i;
const host = /^[a-z\d.:[\]-]{1,270}$/i;
const invisible = /[\p{C}\p{Zl}\p{Zp}/\\]/u;
const ownId = /^[\w-]{1,80}$/;

const actors = ["cli", "mcp", "scheduler", "library"] as const;
const effects = ["read", "write", "destructive", "unknown"] as const;
const outcomes = ["started", "done", "refused", "failed", "unknown", "granted", "revoked"] as const;

/**
 * The entry as it may be written: known words, codes, names of methods and ids. What does not look like one is replaced,
 * so no value, text or secret gets in, whatever a caller passes. Throws `RangeError` for a word that the journal does not
 * know and for the id of a plan or grant that could not be found again.
 */
export function checkedEntry(draft: JournalDraft, at: string): JournalEntry {
  return {
    at,
    ...optional("profile", draft.profile, profileName),
    portal: matching(draft.portal, host),
    actor: { kind: oneOf(actors, draft.actor.kind), ...optional("name", draft.actor.name, actorName) },
    method: methodName(draft.method),
    ...optional("object", draft.object, objectOf),
    effect: oneOf(effects, draft.effect),
    ...optional("rows", draft.rows, rowsOf),
    ...optional("plan", draft.plan, idOf),
    ...optional("grant", draft.grant, idOf),
    outcome: oneOf(outcomes, draft.outcome),
    ...optional("reason", draft.reason, (reason) => matching(reason, words, constant, digits)),
    ...optional("durationMs", draft.durationMs, milliseconds),
  };
}

function optional<Name extends string, In, Out>(
  name: Name,
  value: In | undefined,
  check: (value: In) => Out,
): { readonly [key in Name]?: Out } {
  return value === undefined ? {} : ({ [name]: check(value) } as { readonly [key in Name]?: Out });
}

function matching(text: unknown, ...patterns: readonly RegExp[]): string {
  const isShort = typeof text === "string" && text.length <= 270;
  return isShort && patterns.some((pattern) => pattern.test(text)) ? text : notShown;
}

function oneOf<Word extends string>(known: readonly Word[], word: unknown): Word {
  const found = known.find((candidate) => candidate === word);
  if (found === undefined) {
    throw new RangeError(`The journal knows only ${known.join(", ")} here.`);
  }
  return found;
}

function idOf(id: string): string {
  if (typeof id !== "string" || !ownId.test(id)) {
    throw new RangeError("This is not the id of a plan or grant.");
  }
  return id;
}

/** Names without a dot pass only when they are documented: a pasted key has none either. */
function methodName(method: unknown): string {
  const isMethod = typeof method === "string" && (dotted.test(method) || methodInfo(method) !== undefined);
  return isMethod ? method : notAMethod;
}

function objectOf(object: NonNullable<JournalDraft["object"]>): { kind: string; id?: string } {
  const id = object.id === undefined ? {} : { id: matching(object.id, prefixed, constant, uuid) };
  return { kind: matching(object.kind, words, dotted, prefixed), ...id };
}

function rowsOf({ first, last, count }: NonNullable<JournalDraft["rows"]>): NonNullable<JournalEntry["rows"]> {
  return {
    first: matching(first, prefixed),
    last: last === "" ? "" : matching(last, prefixed),
    count: milliseconds(count),
  };
}

/** Profiles are named by their owner; the rules of such names are those of the credential store. */
function profileName(name: unknown): string {
  return typeof name === "string" && name !== "" && name.length <= 200 && !invisible.test(name) ? name : notShown;
}

/** MCP clients and jobs have names with spaces and letters of any language. */
function actorName(name: unknown): string {
  const text = typeof name === "string" ? name.normalize("NFC") : notShown;
  return Array.from(text.replaceAll(/[^\p{L}\p{N} ._()-]/gu, "_"))
    .slice(0, 64)
    .join("");
}

/** Also of other whole numbers. */
function milliseconds(value: unknown): number {
  return typeof value === "number" && value >= 0 && value <= Number.MAX_SAFE_INTEGER ? Math.round(value) : 0;
}
