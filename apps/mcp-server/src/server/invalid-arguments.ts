import type { z } from "zod";
import type { Answer } from "../answers/answer.ts";
import { failed } from "../answers/failed.ts";
import { deepest } from "../limits/is-too-deep.ts";
import type { Tool } from "../tools/tool.ts";

const mostIssues = 5;
const longestIssue = 400;

/** The answer to arguments that a tool does not take: what is wrong with each, and what it takes. */
export function invalidArguments({ name, input }: Tool, { issues }: z.ZodError): Answer {
  const lines = issues.slice(0, mostIssues).map(({ path, message }) => {
    const place = path.map(String).join(".");
    return shortened(`${place === "" ? "" : `${place}: `}${message}`);
  });
  const taken = Object.keys(input.shape);
  const action = taken.length === 0 ? `${name} takes no arguments.` : `${name} takes: ${taken.join(", ")}.`;
  return failed("invalid-arguments", "The arguments do not fit. Nothing was done.", action, {
    told: lines.map((line) => `- ${line}`),
    data: { details: lines },
  });
}

/** A list of options ends behind one of them, never within. */
function shortened(text: string): string {
  if (text.length <= longestIssue) return text;
  const start = text.slice(0, longestIssue);
  const end = Math.max(...["|", ",", " "].map((sign) => start.lastIndexOf(sign)));
  return `${start.slice(0, end > 0 ? end : longestIssue).toWellFormed()} …`;
}

/** The answer to arguments that are nested deeper than anything needs. */
export function tooDeepArguments(): Answer {
  const message = `The arguments are nested deeper than ${deepest} levels. Nothing was read.`;
  return failed("invalid-arguments", message, "Send flatter arguments.");
}
