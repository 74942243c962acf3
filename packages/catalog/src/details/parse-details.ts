import { methodInfo } from "../method-info.ts";
import { pageAddress } from "../pages/page-address.ts";
import { flags as allFlags, type Flag } from "./flag.ts";
import type { MethodData } from "./method-data.ts";
import type { MethodAccess, MethodDetails } from "./method-details.ts";
import { noteFor } from "./notes.ts";

type Draft = { -readonly [Key in keyof MethodDetails]: MethodDetails[Key] };

/** Reads a line of a module's data. What REST 3.0 has for the method is not in it. */
export function parseDetails(line: string, module: string): MethodDetails {
  const tab = line.indexOf("\t");
  const info = methodInfo(line.slice(0, tab));
  if (info === undefined) throw new Error(`${line.slice(0, tab)} is not in the table of methods`);
  const data = JSON.parse(line.slice(tab + 1)) as MethodData;
  const [title, flags, marks, replacedBy, params, returns, errors, path, readBack, scopes] = data;
  // Filled step by step: spreads would take as long as all the rest.
  const details: Draft = {
    name: info.name,
    scope: info.scope,
    effect: info.effect,
    title,
    module,
    flags: flags.map(flagOf),
    deprecated: marks[5] === "d",
    replacedBy,
    params,
    returns,
    errors,
    access: accessOf(marks),
    paged: marks[4] === "p",
    restVersion: versions[marks[0] ?? ""] ?? 2,
    page: pageAddress(path),
  };
  const note = noteFor(info.name);
  if (note !== undefined) details.note = note;
  if (readBack) details.readBack = readBack;
  if (scopes !== undefined) details.scopes = scopes;
  return details;
}

const versions: Readonly<Record<string, MethodDetails["restVersion"]>> = { b: "both", 3: 3 };

const users: Readonly<Record<string, MethodAccess["user"]>> = { a: "any", m: "admin", p: "permission" };

function flagOf(number: number): Flag {
  const flag = allFlags[number];
  if (flag === undefined) throw new Error("damaged catalog data");
  return flag;
}

function accessOf(marks: string): MethodAccess {
  return {
    webhook: marks[1] === "." ? null : marks[1] === "y",
    appOnly: marks[2] === "a",
    user: users[marks[3] ?? ""] ?? null,
  };
}
