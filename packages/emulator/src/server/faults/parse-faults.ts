import { methodIndex } from "../../methods/registry.ts";
import { parseAction } from "./fault-actions.ts";
import type { Fault } from "./fault.ts";
import { FaultSpecError } from "./fault-spec-error.ts";

/**
 * Reads a specification such as `add:drop-answer@1,batch:502@3,any:slow=5s`: `target:action[=value][@hits]`, separated by
 * commas. Targets: `any`, `batch`, `read`, `write`, `oauth`,
 * a method's name or the end of it. Hits: `@2` the second only, `@2-5`,
 * `@2+` from the second on; none: all. Throws FaultSpecError with what is possible.
 */
export function parseFaults(specification: string): Fault[] {
  return specification
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(parsePart);
}

function parsePart(part: string): Fault {
  const colon = part.indexOf(":");
  if (colon < 1) throw new FaultSpecError(part, "form", ["add:drop-answer@1", "batch:502@3", "any:slow=5s"]);
  const { text, nth } = takeHits(part, part.slice(colon + 1));
  const method = parseTarget(part, part.slice(0, colon));
  const action = parseAction(part, text);
  return nth === undefined ? { method, ...action } : { method, ...action, nth };
}

/** Cuts the hits off the end. An `@` inside a value, as in an address, is none. */
function takeHits(part: string, text: string): { text: string; nth?: Fault["nth"] } {
  const found = /@(\d+)(?:(\+)|-(\d+))?$/.exec(text);
  if (found === null) {
    if (text.split("=", 1)[0]?.includes("@") === true) throw badHits(part);
    return { text };
  }
  const first = Number(found[1]);
  const last = found[2] === "+" ? Number.POSITIVE_INFINITY : Number(found[3] ?? first);
  if (first < 1 || last < first) throw badHits(part);
  return { text: text.slice(0, found.index), nth: first === last ? first : [first, last] };
}

function badHits(part: string): FaultSpecError {
  return new FaultSpecError(part, "hits", ["@1", "@2-5", "@3+"]);
}

const groups = ["any", "batch", "read", "write", "oauth"];

/** A target that no emulated method has would never be hit. */
function parseTarget(part: string, target: string): string {
  const name = target.trim().toLowerCase();
  const methods = [...methodIndex().keys(), "download", "upload"];
  if (groups.includes(name) || methods.some((method) => method === name || method.endsWith(`.${name}`))) return name;
  const ends = new Set(methods.map((method) => method.slice(method.lastIndexOf(".") + 1)));
  throw new FaultSpecError(part, "target", [...groups, "crm.deal.list", "deal.list", ...[...ends].toSorted()]);
}
