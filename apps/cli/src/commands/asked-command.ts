import { type AskedThing, findAction } from "b24kit";
import { shellWord } from "../output/shell-word.ts";

/** The command that does what is meant, as it can be typed. */
export function askedCommand(asked: AskedThing): string {
  return asked.kind === "report"
    ? ["b24 report", asked.id, ...reportWords(asked.choices)].join(" ")
    : ["b24 do", asked.id, ...actionWords(asked.id, asked.parameters)].join(" ");
}

function reportWords(choices: Extract<AskedThing, { readonly kind: "report" }>["choices"]): readonly string[] {
  return Object.entries(choices).flatMap(([name, value]) => {
    if (value === undefined || value === false) return [];
    return value === true ? [`--${name}`] : [option(`--${name}`, String(value))];
  });
}

/** Words in the order of the action as far as they are there, the rest by name; one that is missing as a place to fill. */
function actionWords(id: string, parameters: Readonly<Record<string, string>>): readonly string[] {
  const names = findAction(id)?.words ?? [];
  if (Object.keys(parameters).length === 0) return names.map((name) => `<${name}>`);
  const missing = names.findIndex((name) => parameters[name] === undefined || parameters[name].startsWith("-"));
  const placed = missing === -1 ? names : names.slice(0, missing);
  const named = Object.entries(parameters).filter(([name]) => !placed.includes(name));
  return [
    ...placed.map((name) => shellWord(parameters[name] ?? "")),
    ...named.map(([name, value]) => `--param ${shellWord(`${name}=${value}`)}`),
  ];
}

function option(flag: string, value: string): string {
  return value.startsWith("-") ? `${flag}=${shellWord(value)}` : `${flag} ${shellWord(value)}`;
}
