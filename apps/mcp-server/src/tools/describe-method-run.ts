import {
  effectOf,
  exampleOf,
  type MethodDetails,
  methodDetails,
  methodInfo,
  type Parameter,
  titleOf,
} from "@b24kit/catalog";
import type { Language } from "b24kit";
import type { Answer } from "../answers/answer.ts";
import { outOfPacks } from "../limits/out-of-packs.ts";
import type { Settings } from "../settings/settings.ts";
import { isToolOpen } from "../limits/allowed-tools.ts";
import { toolKeys } from "../limits/tool-keys.ts";
import type { DescribeMethodInput } from "./describe-method.ts";
import { isWithinPacks } from "../limits/is-within-packs.ts";
import type { ToolCall } from "./tool.ts";
import { unknownMethod } from "./unknown-method.ts";

/** Describes a method from the documentation, within the packs that the operator allows; nothing is asked of the portal. */
export async function runDescribeMethod(input: DescribeMethodInput, { caller }: ToolCall): Promise<Answer> {
  const { method, lang = (await caller.language()) ?? "en" } = input;
  const details = await methodDetails(method.trim());
  if (details === undefined) return unknownMethod(method, caller.settings);
  if (!isWithinPacks(details.name, caller.settings)) return outOfPacks(details.name, caller.settings);
  const hazards = (await effectOf(details.name, {})).reasons.map((reason) => reason[lang]);
  return {
    data: dataOf(details, hazards, lang),
    told: [
      `${details.name} · ${titleOf(details, lang)} · ${details.effect} · scope ${details.scope ?? "unknown"}`,
      ...(details.deprecated ? [`DEPRECATED, use: ${details.replacedBy.join(", ") || "see the page"}`] : []),
      ...(details.note === undefined ? [] : [details.note[lang]]),
      ...hazards,
      ...parameterLines(details),
      ...returnsLines(details),
      ...fieldsLines(details.name, caller.settings),
      `example: ${JSON.stringify(exampleOf(details).params)}`,
      `documentation: ${details.page}`,
    ],
    links: [{ uri: `b24://method/${details.name}`, name: details.name, mimeType: "application/json" }],
  };
}

function dataOf(details: MethodDetails, hazards: readonly string[], language: Language): object {
  const { name, effect, scope, params, returns, errors, access, paged, restVersion, page, note } = details;
  return {
    method: name,
    effect,
    scope,
    params,
    returns,
    errors,
    access,
    paged,
    restVersion,
    hazards,
    ...(note === undefined ? {} : { note: note[language] }),
    example: exampleOf(details).params,
    page,
  };
}

/** More would push the example out of the answer; all of them stand in `data`. */
const mostLines = 16;

function parameterLines({ params }: MethodDetails): readonly string[] {
  if (params === null) return ["parameters: the documentation does not say"];
  if (params.length === 0) return ["parameters: none"];
  const lines = params.map((parameter) => parameterLine(parameter));
  const left = lines.length - mostLines;
  return left > 0 ? [...lines.slice(0, mostLines), `… and ${left} more parameters`] : lines;
}

/** Keys of a result that are worth a line; all of them stand in `data`. */
const mostKeys = 16;

function returnsLines({ returns }: MethodDetails): readonly string[] {
  if (returns === null) return ["returns: the documentation does not say"];
  const { type, shape, keys = [], wrapper } = returns;
  const more = keys.length > mostKeys ? ", …" : "";
  const inside = keys.length === 0 ? "" : ` {${keys.slice(0, mostKeys).join(", ")}${more}}`;
  return [`returns: ${type ?? shape ?? "unknown"}${inside}${wrapper === undefined ? "" : `, within ${wrapper}`}`];
}

/** Records of customer relations have fields of their own on every portal. */
function fieldsLines(name: string, settings: Settings): readonly string[] {
  const [, group] = /^(crm\.\w+)\.(?:get|list|add|update)$/.exec(name) ?? [];
  const fields = group === undefined ? undefined : methodInfo(`${group}.fields`);
  if (fields === undefined || !isToolOpen(toolKeys.call, settings) || !isWithinPacks(fields.name, settings)) return [];
  const type = group === "crm.item" ? " with entityTypeId" : "";
  return [`names of fields on this portal: b24_call ${fields.name}${type}`];
}

function parameterLine({ name, type, required, children = [] }: Parameter): string {
  const marks = [type ?? "", required === undefined ? "" : required === true ? "required" : "sometimes required"];
  const keys = children.slice(0, 12).map((child) => child.name);
  const more = children.length > keys.length ? ", …" : "";
  const inside = keys.length === 0 ? "" : ` {${keys.join(", ")}${more}}`;
  return `- ${name}${inside}: ${marks.filter((mark) => mark !== "").join(", ")}`;
}
