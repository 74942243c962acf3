import type { Parameter } from "@b24kit/catalog";
import type { Language } from "../words.ts";
import { cardWords } from "./card-words.ts";

/** Longer names and types do not widen the columns for all. */
const widestName = 30;
const widestType = 24;

interface Line {
  readonly name: string;
  readonly type: string;
  readonly marks: string;
}

/** Parameters as a tree in aligned columns: name, type, whether it is required. */
export function parameterLines(parameters: readonly Parameter[], language: Language): readonly string[] {
  const lines = linesOf(parameters, "", language);
  const name = Math.min(widestName, Math.max(0, ...lines.map((line) => line.name.length)));
  const type = Math.min(widestType, Math.max(0, ...lines.map((line) => line.type.length)));
  return lines.map((line) => `${line.name.padEnd(name)}  ${line.type.padEnd(type)}  ${line.marks}`.trimEnd());
}

function linesOf(parameters: readonly Parameter[], indent: string, language: Language): Line[] {
  return parameters.flatMap((parameter) => [
    { name: indent + parameter.name, type: parameter.type ?? "", marks: marksOf(parameter, language) },
    ...linesOf(parameter.children ?? [], `${indent}  `, language),
  ]);
}

function marksOf({ required, isFromExample }: Parameter, language: Language): string {
  const text = cardWords[language];
  const marks = [
    required === true ? text.required : required === "conditional" ? text.conditional : undefined,
    isFromExample === true ? text.fromExample : undefined,
  ];
  return marks.filter((mark) => mark !== undefined).join(", ");
}
