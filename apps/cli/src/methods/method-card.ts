import { exampleOf, type MethodDetails, titleOf } from "@b24kit/catalog";
import { padText } from "@b24kit/report";
import type { Context } from "../context.ts";
import { wrapText } from "../doctor/wrap-text.ts";
import type { Language, Text } from "../words.ts";
import { accessLine } from "./access-line.ts";
import { cardWords } from "./card-words.ts";
import { effectWords } from "./effect-words.ts";
import { hazardsOf } from "./hazards-of.ts";
import { parameterLines } from "./parameter-lines.ts";
import { readBackLine } from "./read-back-line.ts";
import { returnedLine } from "./returned-line.ts";

type Label = keyof (typeof cardWords)["en"];
/** What is said under a label; nothing to say: no line. */
type Fact = readonly [label: Label, texts: readonly string[]];

/** All that is known of a method, for reading. */
export async function methodCard(context: Context, details: MethodDetails): Promise<string> {
  const { language, stdout } = context;
  const { name, params } = details;
  const text = cardWords[language];
  const heading = stdout.colour ? `\u001B[1m${name}\u001B[0m` : name;
  const render = (facts: readonly Fact[]): readonly string[] => factLines(context, facts);
  const parameters = params === null ? text.unknownParameters : text.noParameters;
  return [
    heading,
    titleOf(details, language),
    "",
    ...render(await factsBefore(details, language)),
    "",
    ...(params === null || params.length === 0
      ? [`${text.parameters}: ${parameters}`]
      : [text.parameters, ...parameterLines(params, language).map((line) => `  ${line}`)]),
    "",
    ...render(factsAfter(details, language)),
    "",
    text.example,
    `  ${exampleOf(details).b24}`,
  ].join("\n");
}

async function factsBefore(details: MethodDetails, language: Language): Promise<readonly Fact[]> {
  const { effect, scope, scopes, module, deprecated, replacedBy, note } = details;
  const hazards = await hazardsOf(details);
  const instead: Text =
    replacedBy.length === 0
      ? { ru: "замены документация не называет", en: "the documentation names no replacement" }
      : { ru: `вместо него ${replacedBy.join(", ")}`, en: `use ${replacedBy.join(", ")}` };
  return [
    ["effect", [effectWords[effect].long[language]]],
    ["hazards", hazards.map((hazard) => hazard[language])],
    ["deprecated", deprecated ? [instead[language]] : []],
    ["note", note === undefined ? [] : [note[language]]],
    ["scope", [scopes?.join(` ${cardWords[language].or} `) ?? scope ?? cardWords[language].noScope]],
    ["access", [accessLine(details)[language]]],
    ["module", [module]],
  ];
}

function factsAfter(details: MethodDetails, language: Language): readonly Fact[] {
  const { returns, paged, errors, readBack, page } = details;
  const result = [returnedLine(returns), paged ? cardWords[language].paged : undefined];
  return [
    ["result", [result.filter((part) => part !== undefined).join("; ")]],
    ["errors", [errors.join(", ")]],
    ["rest3", rest3Texts(details, language)],
    ["readBack", readBack === undefined ? [] : [readBackLine(readBack)[language]]],
    ["page", [page]],
  ];
}

function rest3Texts({ name, restVersion, rest3 }: MethodDetails, language: Language): readonly string[] {
  if (restVersion === 3) {
    const only = {
      ru: "метод есть только в REST 3.0: b24 call отправляет его на /rest/api/",
      en: "exists in REST 3.0 only: b24 call sends it to /rest/api/",
    };
    return [only[language]];
  }
  if (rest3 === undefined) return [];
  return [...(rest3.name === name ? [] : [rest3.name]), rest3.limits[language], rest3.page];
}

function factLines({ language, stdout, options }: Context, facts: readonly Fact[]): readonly string[] {
  const text = cardWords[language];
  const label = Math.max(...facts.map(([name]) => text[name].length));
  // Lines of a pipe are not cut, so that they can be searched.
  const isScreen = stdout.isTerminal && options.out === undefined;
  const width = isScreen ? Math.max(20, stdout.width - label - 2) : Number.POSITIVE_INFINITY;
  return facts.flatMap(([name, texts]) => {
    const lines = texts.filter((one) => one !== "").flatMap((one) => wrapText(one, width));
    return lines.map((line, index) => `${padText(index === 0 ? text[name] : "", label)}  ${line}`);
  });
}
