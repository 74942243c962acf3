import type { MethodDetails } from "../../details/method-details.ts";
import type { Parameter } from "../../details/parameter.ts";
import { choicesOf, unmarkedNames } from "../check-required.ts";
import { isPositional } from "../positional.ts";
import { type ListFamily, listFamily } from "../list-family.ts";
import { commandLine } from "./command-line.ts";
import { everydayExamples } from "./everyday-examples.ts";
import { sampleOf } from "./sample-value.ts";
import { sampleFilter, sampleSelection } from "./sample-list.ts";

/** How a method is called. */
export interface MethodExample {
  /** What `checkParams` has no error for. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The same as a line for a shell: `b24 call crm.item.get --param 'entityTypeId:=2' --param 'id:=1'`. */
  readonly b24: string;
}

/** A short example of a call: what is required, and as much as makes sense of it. The values are invented. */
export function exampleOf(details: MethodDetails): MethodExample {
  const { name, restVersion } = details;
  const params = everydayExamples.get(name.toLowerCase()) ?? paramsOf(details);
  return { params, b24: commandLine(name, params, restVersion === 3) };
}

function paramsOf(details: MethodDetails): Record<string, unknown> {
  const parameters = (details.params ?? []).filter(({ name }) => !name.includes("."));
  const family = listFamily(details.name, details.restVersion === 3 ? 3 : 2);
  const shown = shownOf(details, parameters, family);
  const pairs = parameters
    .filter(({ name }) => shown.has(name))
    .map((parameter) => [parameter.name, valueOf(parameter, family)] as const);
  const missing = (family?.requiredParams ?? []).filter((name) => !pairs.some(([given]) => given === name));
  return Object.fromEntries([...pairs, ...missing.map((name) => [name, 1] as const)]);
}

/** The parameters that an example shows: the required ones, else the fields, else what says which record is meant. */
function shownOf(
  { name: method, effect }: MethodDetails,
  parameters: readonly Parameter[],
  family: ListFamily | undefined,
): ReadonlySet<string> {
  const names = parameters.filter(({ required }) => required === true).map(({ name }) => name);
  names.push(...unmarkedNames(method, parameters));
  const conditional = parameters.filter(({ required }) => required === "conditional").map(({ name }) => name);
  names.push(...choicesOf(conditional).flatMap(([first]) => first ?? []));
  names.push(...(family?.requiredParams ?? []), ...(family?.filter?.required ? [family.filter.path?.[0] ?? ""] : []));
  if (family?.select?.required !== undefined) names.push(family.select.path[0] ?? "");
  if (names.length === 0 && effect !== "read") names.push(...meant(parameters));
  return isPositional(method) ? upToLast(parameters, names) : new Set(names);
}

function meant(parameters: readonly Parameter[]): readonly string[] {
  const found = parameters.filter(({ name }) => /^(?:id|(?:ar)?fields|\w+id)$/i.test(name)).map(({ name }) => name);
  return (found.length > 0 ? found : parameters.map(({ name }) => name)).slice(0, 2);
}

/** By place: nothing before the last one may be left out. */
function upToLast(parameters: readonly Parameter[], names: readonly string[]): ReadonlySet<string> {
  const last = parameters.findLastIndex(({ name }) => names.includes(name));
  return new Set(parameters.slice(0, last + 1).map(({ name }) => name));
}

function valueOf(parameter: Parameter, family: ListFamily | undefined): unknown {
  const { name } = parameter;
  if (family?.filter?.path?.[0] === name && family.filter.path.length === 1) return sampleFilter(family.filter);
  if (family?.order?.style === "object" && family.order.path[0] === name && family.order.path.length === 1) return {};
  if (family?.select?.path[0] === name && family.select.path.length === 1) return sampleSelection(family.select);
  return sampleOf(parameter);
}
