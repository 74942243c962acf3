import { corrections } from "./corrections.ts";
import type { MethodFact, ParameterFact } from "./method-facts.ts";
import { renderType } from "./render-type.ts";

const indent = "  ";

/** The type of a method's parameters, as source text that begins at the given depth of indentation. */
export function renderParams({ name, params, paramsSource, restVersion }: MethodFact, depth: number): string {
  if (params === null) return "Open";
  const also = [
    ...(Object.hasOwn(corrections, name) ? [corrections[name]] : []),
    // Names from a single request example are not all names.
    ...(paramsSource === "example" ? ["Open"] : []),
  ];
  if (params.length === 0) return also.join(" & ") || "NoParams";
  const isSorted = params.some((parameter) => parameter.name.toLowerCase() === "sort");
  const own = renderMembers(params, depth, { level: 0, isSorted, restVersion });
  return [...also, own].join(" & ");
}

interface Place {
  /** 0: the method's own parameters. */
  readonly level: number;
  /** The parameters have `sort`, so that `order` is a direction. */
  readonly isSorted: boolean;
  readonly restVersion: MethodFact["restVersion"];
}

function renderMembers(parameters: readonly ParameterFact[], depth: number, place: Place): string {
  const lines = nestDotted(parameters).map(
    (parameter) => `${memberName(parameter)}: ${renderValue(parameter, depth + 1, place)};`,
  );
  // Who documents one user field has others too.
  const names = parameters.map(({ name }) => name);
  if (names.some((name) => /^UF_\w+$/.test(name)) && !names.includes("UF_*"))
    lines.push("[name: `UF_${string}`]: unknown;");
  const inner = indent.repeat(depth + 1);
  return `{\n${lines.map((line) => `${inner}${line}\n`).join("")}${indent.repeat(depth)}}`;
}

/** `fields.CONTACT_ID` beside `fields` says what is inside `fields`. */
function nestDotted(parameters: readonly ParameterFact[]): readonly ParameterFact[] {
  return parameters
    .filter((parameter) => !parameters.some((outer) => isInside(parameter, outer)))
    .map((outer) => {
      const inner = parameters.filter((parameter) => isInside(parameter, outer));
      const named = inner.map((parameter) => ({ ...parameter, name: parameter.name.slice(outer.name.length + 1) }));
      return inner.length === 0 ? outer : { ...outer, children: [...(outer.children ?? []), ...named] };
    });
}

function isInside(inner: ParameterFact, { name }: ParameterFact): boolean {
  return inner.name.startsWith(`${name}.`);
}

/** `UF_*` and `<code>` stand for many names. */
function memberName({ name, required }: ParameterFact): string {
  if (name.startsWith("<")) return "[name: string]";
  if (name.endsWith("*")) return `[name: \`${name.slice(0, -1)}\${string}\`]`;
  const quoted = /^\w+$/.test(name) ? name : JSON.stringify(name);
  return required === true ? quoted : `${quoted}?`;
}

function renderValue(parameter: ParameterFact, depth: number, place: Place): string {
  const { name, type, children } = parameter;
  if (type !== "boolean") {
    const word = name.toLowerCase();
    if (word === "filter") return place.restVersion === 3 ? "PhpArray" : `Filter${namesOf(children)}`;
    if (word === "select" || (word === "group" && isList(type))) return `Select${namesOf(children)}`;
    if (word === "order" && type === "string" && place.isSorted) return "Direction";
    if (word === "order" && type !== "string") return `Order${namesOf(children)}`;
  }
  if (children === undefined || children.length === 0) return renderLeaf(name, type);
  return renderNested(parameter, renderMembers(children, depth, { ...place, level: place.level + 1 }), place);
}

function namesOf(children: readonly ParameterFact[] | undefined): string {
  const names = children?.filter(({ name }) => /^=?\w+$/.test(name)).map(({ name }) => JSON.stringify(name)) ?? [];
  return names.length === 0 ? "" : `<${names.join(" | ")}>`;
}

/** User fields hold what the portal's users chose. The pages call some lists of identifiers by the type of one. */
function renderLeaf(name: string, documented: string | undefined): string {
  if (/^uf(?:_|Crm)/i.test(name)) return "unknown";
  const type = renderType(documented);
  return /ids$/i.test(name) && (type === "Numeric" || type === "Scalar") ? `${type} | readonly ${type}[]` : type;
}

function renderNested({ name, type }: ParameterFact, members: string, { level }: Place): string {
  const isFields = /^fields$/i.test(name) && level === 0;
  if (isFields) return `Fields<${members}>`;
  if (isList(type)) return `Several<${members}>`;
  return type === undefined ? `${members} | Several<${members}>` : members;
}

/** "array" alone is a list of what the children describe; "object|array" is PHP's word for a map. */
function isList(type: string | undefined): boolean {
  return type === "array" || type?.endsWith("[]") === true;
}
