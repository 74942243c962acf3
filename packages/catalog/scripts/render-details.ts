import { flags } from "../src/details/flag.ts";
import type { MethodData, Rest3Data } from "../src/details/method-data.ts";
import type { Parameter } from "../src/details/parameter.ts";
import type { DetailsFact, ParameterFact, Versions } from "./details-facts.ts";
import type { FindReadBack } from "./read-back-of.ts";

/** Writes a method as a line of a module's data: its name, a tab, the rest in JSON; a second line for its REST 3.0 form. */
export function renderDetails({ main, rest3, restVersion }: Versions, findReadBack: FindReadBack): readonly string[] {
  const readBack = findReadBack(main);
  const allFlags = new Set([...(main.flags ?? []), ...(rest3?.flags ?? [])]);
  const data: MethodData = [
    main.title,
    [...allFlags].map(flagNumber),
    attributes(main, restVersion),
    listOf(main.replacedBy),
    paramsOf(main),
    main.returns,
    main.errors,
    pathOf(main.docPath),
    readBack ?? null,
    main.scopes,
  ];
  const line = `${main.name}\t${JSON.stringify(data.slice(0, lengthOf(data)))}`;
  return rest3 === undefined ? [line] : [line, `+${rest3.name}\t${JSON.stringify(rest3Of(rest3))}`];
}

/** What is absent at the end is left out. */
function lengthOf(data: MethodData): number {
  return data.findLastIndex((value) => value !== null && value !== undefined) + 1;
}

function rest3Of(fact: DetailsFact): Rest3Data {
  return [fact.scope, paramsOf(fact), fact.returns, fact.errors, pathOf(fact.docPath)];
}

function flagNumber(flag: string): number {
  const index = flags.findIndex((known) => known === flag);
  if (index < 0) throw new TypeError(`methods.json: unknown flag ${flag}`);
  return index;
}

/** Six letters: version, webhook, application, user, paging, deprecation. */
function attributes({ access, pagination, deprecated }: DetailsFact, restVersion: Versions["restVersion"]): string {
  const webhook = access.webhook === null ? "." : access.webhook ? "y" : "n";
  const user = { any: "a", admin: "m", permission: "p" }[access.user ?? ""] ?? ".";
  const version = restVersion === "both" ? "b" : String(restVersion);
  return [version, webhook, access.appOnly ? "a" : ".", user, pagination ? "p" : ".", deprecated ? "d" : "."].join("");
}

function paramsOf({ params, paramsSource }: DetailsFact): readonly Parameter[] | null {
  return params?.map((param) => parameterOf(param, paramsSource === "example")) ?? null;
}

function parameterOf({ name, type, required, children, source }: ParameterFact, isFromExample: boolean): Parameter {
  return {
    name,
    ...(type === undefined ? {} : { type }),
    ...(required === undefined ? {} : { required }),
    ...(children === undefined ? {} : { children: children.map((child) => parameterOf(child, isFromExample)) }),
    ...(isFromExample || source === "example" ? { isFromExample: true } : {}),
  };
}

function listOf(value: string | readonly string[] | null | undefined): readonly string[] {
  return typeof value === "string" ? [value] : (value ?? []);
}

/** Most pages stand in one folder: "~". */
export function pathOf(docPath: string): string {
  return docPath.replace(/\.md$/, "").replace(/^api-reference\//, "~");
}
