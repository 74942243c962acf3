import type { z } from "zod";
import type { Worded } from "../run/scenario.ts";

/** What is wrong with the parameters of an action, in words: "email: это не адрес электронной почты". */
export function parameterProblems(error: z.ZodError): Worded {
  const said = error.issues.map((issue) => {
    const name = issue.path.join(".");
    const { ru, en } = problemOf(issue);
    return name === "" ? { ru, en } : { ru: `${name}: ${ru}`, en: `${name}: ${en}` };
  });
  return { ru: said.map(({ ru }) => ru).join("; "), en: said.map(({ en }) => en).join("; ") };
}

function problemOf(issue: z.core.$ZodIssue): Worded {
  if (issue.code === "invalid_type") return typeProblem(issue);
  if (issue.code === "too_small") return { ru: "пустое значение", en: "the value is empty" };
  if (issue.code === "too_big") {
    return { ru: `длиннее ${issue.maximum} символов`, en: `longer than ${issue.maximum} characters` };
  }
  if (issue.code === "unrecognized_keys") {
    const names = issue.keys.join(", ");
    return { ru: `нет такого параметра: ${names}`, en: `there is no such parameter: ${names}` };
  }
  const isEmail = issue.code === "invalid_format" && issue.format === "email";
  return isEmail ? { ru: "это не адрес электронной почты", en: "this is no address of e-mail" } : other;
}

const other: Worded = { ru: "значение не подходит", en: "the value does not fit" };

function typeProblem({ path, expected, input }: z.core.$ZodIssueInvalidType): Worded {
  if (path.length === 0) return { ru: "нужны имена и значения", en: "names and values are needed" };
  if (input === undefined) return { ru: "не задано", en: "it is missing" };
  return expected === "string" ? { ru: "нужен текст", en: "a text is needed" } : other;
}
