import type { CallToolResult } from "@modelcontextprotocol/server";
import type { Answer, Detail } from "./answer.ts";
import { cleanData } from "./clean-data.ts";
import { counted } from "./counted.ts";
import { envelopeOf } from "./envelope-of.ts";
import { fence } from "./fence.ts";
import { fitData, type Fitted, jsonBytes } from "./fit-data.ts";
import { fitFigures } from "./fit-figures.ts";
import { fitLines } from "./fit-lines.ts";
import { fittingNames } from "./fitting-names.ts";
import { fitRows } from "./fit-rows.ts";
import { adviceLines, headLines } from "./head-lines.ts";
import { portalLines } from "./portal-lines.ts";
import { sizes } from "./sizes.ts";

/** What is always left for data, however long the text is. */
const leastData = 400;

/** Makes the result of a tool call: text within its fence, structured content, links, cut to the size that was asked for. */
export function toResult(answer: Answer, detail: Detail, marker: string): CallToolResult {
  const { lines: most, textBytes, bytes } = sizes[detail];
  if (answer.rows !== undefined) {
    const whole = (one: Answer) => resultOf(one, { lines: portalLines(one), data: cleanData(one.data), marker });
    const sizeOf = (one: Answer) => jsonBytes(whole(one));
    return whole(fitRows(answer, answer.rows, { bytes, sizeOf, more: moreBy(detail) }));
  }
  const { lines, left } = fitLines(portalLines(answer), { lines: most, bytes: textBytes });
  const resultWith = ({ data, cuts }: Fitted): CallToolResult => {
    const isCut = left > 0 || cuts !== undefined || answer.isShortened === true;
    const notes = isCut ? [cutNote(left, cuts, detail)] : [];
    const notices =
      cuts === undefined
        ? []
        : [`truncated: data is not whole: ${fittingNames(cuts, mostCuts)}; ${wayToAll(answer, detail)}.`];
    const told = { ...answer, notices: [...(answer.notices ?? []), ...notices] };
    return resultOf(told, { lines, data, marker, notes, isCut });
  };
  const data = cleanData(answer.data ?? null);
  const whole = resultWith({ data, cuts: undefined });
  if (jsonBytes(whole) <= bytes) return whole;
  const room = Math.max(leastData, bytes - jsonBytes(resultWith({ data: null, cuts: ["x".repeat(mostCuts)] })));
  return resultWith(answer.hasFigures === true && isRecord(data) ? fitFigures(data, room) : fitData(data, room));
}

/** Bytes that are told of what was cut. */
const mostCuts = 240;

interface Shown {
  /** Within the fence. */
  readonly lines: readonly string[];
  readonly data: unknown;
  readonly marker: string;
  readonly notes?: readonly string[];
  readonly isCut?: boolean;
}

function resultOf(answer: Answer, { lines, data, marker, notes = [], isCut = false }: Shown): CallToolResult {
  const text = [...headLines(answer), ...fence(lines, marker), ...notes, ...adviceLines(answer)].join("\n");
  return {
    content: [{ type: "text", text }, ...(isCut ? linksOf(answer) : [])],
    structuredContent: { ...envelopeOf(answer), data },
    ...(answer.error === undefined ? {} : { isError: true }),
  };
}

/** The whole of what had to be cut. */
function linksOf({ links = [] }: Answer): CallToolResult["content"] {
  return links.map((link) => ({ type: "resource_link", ...link }));
}

function cutNote(left: number, cuts: Fitted["cuts"], detail: Detail): string {
  const lines = left === 0 ? [] : [counted(left, "more line")];
  const data = cuts === undefined ? [] : ["data is not whole, its notices say where"];
  const parts = lines.length + data.length === 0 ? ["parts of the text"] : [...lines, ...data];
  return `Cut to size: ${parts.join(", ")}; ${moreBy(detail)} gives more.`;
}

function moreBy(detail: Detail): string {
  return detail === "concise" ? 'detail: "full"' : "asking for less at a time";
}

function wayToAll({ links: [link] = [] }: Answer, detail: Detail): string {
  const more = `${moreBy(detail)} gives more`;
  return link === undefined ? more : `${more}, ${link.uri} all`;
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
