import { exampleOf, type MethodDetails, titleOf } from "@b24kit/catalog";
import type { Language } from "../words.ts";
import { hazardsOf } from "./hazards-of.ts";

/** All about a method for programs; texts for people in the language of the run. */
export async function methodJson(details: MethodDetails, language: Language): Promise<object> {
  const { note, rest3, ...facts } = details;
  const hazards = await hazardsOf(details);
  return {
    ...facts,
    title: titleOf(details, language),
    hazards: hazards.map((text) => text[language]),
    ...(rest3 === undefined ? {} : { rest3: { ...rest3, limits: rest3.limits[language] } }),
    ...(note === undefined ? {} : { note: note[language] }),
    example: exampleOf(details),
  };
}
