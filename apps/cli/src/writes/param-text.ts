import type { Language } from "../words.ts";
import { cutText } from "./cut-text.ts";

/** How values are written. */
interface ParamTextOptions {
  readonly language: Language;
  /** Whether long texts and lists are cut, with their length. */
  readonly isCut: boolean;
}

/** Characters of a text, and elements of a list, that are shown of a longer one. */
const most = { characters: 160, elements: 30 };

/** Parameters as JSON with spaces, so that long ones can be wrapped. Nothing is left out without its count. */
export function paramText(value: unknown, options: ParamTextOptions): string {
  if (typeof value === "string") return stringText(value, options);
  if (Array.isArray(value)) return listText(value, options);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}: ${paramText(field, options)}`);
  return `{${fields.join(", ")}}`;
}

function stringText(text: string, { language, isCut }: ParamTextOptions): string {
  return isCut ? cutText(text, { most: most.characters, language }, JSON.stringify) : JSON.stringify(text);
}

function listText(list: readonly unknown[], options: ParamTextOptions): string {
  const isCut = options.isCut && list.length > most.elements;
  const shown = (isCut ? list.slice(0, most.elements) : list).map((element) => paramText(element, options));
  const count = `… (${{ ru: "элементов", en: "elements" }[options.language]}: ${list.length})`;
  return `[${[...shown, ...(isCut ? [count] : [])].join(", ")}]`;
}
