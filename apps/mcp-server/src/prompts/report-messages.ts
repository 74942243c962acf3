import { type GetPromptResult, ProtocolError, ProtocolErrorCode } from "@modelcontextprotocol/server";
import type { Language, Scenario } from "b24kit";
import type { Access } from "../library/access.ts";
import { ownToolOf } from "../library/open-reports.ts";
import { report } from "../tools/report.ts";
import { languageOf } from "./language-of.ts";

type Given = Readonly<Record<string, string>>;

/** Asks for a report: which tool to call with which arguments, and how to tell the result. */
export function reportMessages(scenario: Scenario, given: Given, access: Access): GetPromptResult["messages"] {
  const language = languageOf(given["lang"], access);
  const { tool, input } = toolCall(scenario.id, argumentsOf(given, access), access);
  return [{ role: "user", content: { type: "text", text: texts[language](scenario, tool, JSON.stringify(input)) } }];
}

const texts: Readonly<Record<Language, (scenario: Scenario, tool: string, input: string) => string>> = {
  ru: ({ title, summary }, tool, input) => `${title.ru}: ${lowerFirst(summary.ru)}.
Вызови ${tool} с аргументами ${input}.
Ответь по-русски и коротко: сначала главное, потом что требует внимания, с именами и ссылками. Назови, на какой момент и чьими глазами прочитаны числа и чего прочитать не удалось. Ничего не меняй на портале.`,
  en: ({ title, summary }, tool, input) => `${title.en}: ${lowerFirst(summary.en)}.
Call ${tool} with the arguments ${input}.
Answer in English and briefly: the main thing first, then what needs attention, with names and links. Say as of when and with whose eyes the numbers were read, and what could not be read. Change nothing on the portal.`,
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The arguments as the tools take them; checked here, so that a prompt never asks for what cannot be. */
function argumentsOf({ lang: _lang, whose, deep, ...words }: Given, { settings }: Access): Record<string, unknown> {
  const language = _lang ?? settings.language;
  return {
    // A name behind the id was for the person who chose; it is text of the portal and goes no further.
    ...(whose === undefined ? {} : { whose: /^(?:user|department):\d+(?= )/.exec(whose)?.[0] ?? whose }),
    ...words,
    ...(deep === undefined ? {} : { deep: deep === "true" }),
    ...(language === undefined ? {} : { lang: language }),
  };
}

/** The tool of the report itself where it takes these arguments, else the one of all reports. */
function toolCall(id: string, asked: Record<string, unknown>, { tools }: Access) {
  const candidates = [
    { tool: tools.get(ownToolOf(id)), input: asked },
    { tool: tools.get(report.name), input: { id, ...asked } },
  ];
  const found = candidates.find(({ tool, input }) => tool?.input.safeParse(input).success === true);
  if (found?.tool !== undefined) return { tool: found.tool.name, input: found.input };
  const { error } = report.input.safeParse({ id, ...asked });
  const [{ path, message } = { path: [], message: "the tools that are open here do not take these arguments" }] =
    error?.issues ?? [];
  throw new ProtocolError(ProtocolErrorCode.InvalidParams, `${path.map(String).join(".")}: ${message}.`);
}
