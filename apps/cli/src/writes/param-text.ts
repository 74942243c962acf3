import type { Language } from "../words.ts";

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
  const characters = Array.from(text);
  if (!isCut || characters.length <= most.characters) return JSON.stringify(text);
  const begin = JSON.stringify(`${characters.slice(0, most.characters).join("")}…`);
  return `${begin} (${{ ru: "символов", en: "characters" }[language]}: ${characters.length})`;
}

function listText(list: readonly unknown[], options: ParamTextOptions): string {
  const isCut = options.isCut && list.length > most.elements;
  const shown = (isCut ? list.slice(0, most.elements) : list).map((element) => paramText(element, options));
  const count = `… (${{ ru: "элементов", en: "elements" }[options.language]}: ${list.length})`;
  return `[${[...shown, ...(isCut ? [count] : [])].join(", ")}]`;
}
