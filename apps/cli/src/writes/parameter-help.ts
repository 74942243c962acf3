import type { Action } from "b24kit";
import { wrapText } from "../doctor/wrap-text.ts";
import type { Language, Text } from "../words.ts";
import { explainedParameters, type ExplainedParameter } from "./action-parameters.ts";

const words = {
  parameters: { ru: "Параметры (в скобках — необязательные)", en: "Parameters (those in brackets may be left out)" },
  example: { ru: "Пример", en: "Example" },
} as const satisfies Readonly<Record<string, Text>>;

/** Columns of help, which does not know its terminal. */
const width = 110;

/** Each parameter of an action with its meaning and spellings, and one example of the command. */
export function parameterHelp(action: Action, language: Language): string {
  const parameters = explainedParameters(action);
  const names = parameters.map(({ name, isRequired }) => (isRequired ? name : `[${name}]`));
  const indent = Math.max(...names.map((name) => name.length)) + 4;
  const lines = parameters.flatMap(({ meaning }, index) =>
    wrapText(meaning[language], width - indent).map((line, row) =>
      row === 0 ? `  ${(names[index] ?? "").padEnd(indent - 2)}${line}` : " ".repeat(indent) + line,
    ),
  );
  const example = exampleOf(action, parameters, language);
  return [``, `${words.parameters[language]}:`, ...lines, ``, `${words.example[language]}:`, `  ${example}`].join("\n");
}

/** The words of the action in their order, and one parameter by its name. */
function exampleOf(action: Action, parameters: readonly ExplainedParameter[], language: Language): string {
  const valueOf = (name: string): string => {
    const text = parameters.find((parameter) => parameter.name === name)?.example[language] ?? "";
    return /^[\p{L}\w:.+-]+$/u.test(text) ? text : `'${text}'`;
  };
  const named = parameters.find(({ name, isRequired }) => !isRequired && !action.words.includes(name));
  const tail = named === undefined ? [] : ["--param", `${named.name}=${valueOf(named.name)}`];
  return ["b24 do", action.id, ...action.words.map(valueOf), ...tail].join(" ");
}
