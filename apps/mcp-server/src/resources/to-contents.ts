import type { ReadResourceResult } from "@modelcontextprotocol/server";
import type { Answer } from "../answers/answer.ts";
import { cleanData } from "../answers/clean-data.ts";
import { cleanLine } from "../answers/clean-text.ts";
import { counted } from "../answers/counted.ts";
import { envelopeOf } from "../answers/envelope-of.ts";
import { fence } from "../answers/fence.ts";
import { fitLines } from "../answers/fit-lines.ts";
import { adviceLines, headLines } from "../answers/head-lines.ts";
import { portalLines } from "../answers/portal-lines.ts";
import { type Cut, cutData } from "./cut-data.ts";
import { mostText } from "./most-text.ts";
import { partOf } from "./part-of.ts";

/** Which part of the data is asked for. */
interface Place {
  readonly uri: string;
  /** JSON Pointer of a list or a text in the data. */
  readonly at: string | undefined;
  /** Its first entry or character. */
  readonly from: string | undefined;
}

/** An answer as the contents of a resource: text with its fence, and JSON in the form that tools answer in. */
export function toContents(answer: Answer, place: Place, marker: string): ReadResourceResult["contents"] {
  const data = cleanData(answer.data ?? null);
  const { uri, at } = place;
  if (at !== undefined) return [json(answer, uri, partContents(data, place))];
  const cut = cutData(data, mostText.bytes);
  const notices = cut.cuts.map((one) => noticeOf(uri, one));
  return [markdown(answer, uri, notices, marker), json(answer, uri, { data: cut.data, notices })];
}

function partContents(data: unknown, { uri, at = "", from = "0" }: Place): Cutting {
  const part = partOf(data, { at, from: Number(from), bytes: mostText.bytes });
  return { data: part.data, notices: part.cuts.map((one) => noticeOf(uri, one)) };
}

/** What is left of the data, and the way to the rest. */
interface Cutting {
  readonly data: unknown;
  readonly notices: readonly string[];
}

function json(answer: Answer, uri: string, { data, notices }: Cutting): ReadResourceResult["contents"][number] {
  const envelope = envelopeOf({ ...answer, notices: [...(answer.notices ?? []), ...notices] });
  return { uri, mimeType: "application/json", text: JSON.stringify({ ...envelope, data }) };
}

function markdown(
  answer: Answer,
  uri: string,
  notices: readonly string[],
  marker: string,
): ReadResourceResult["contents"][number] {
  const { lines, left } = fitLines(portalLines(answer), { lines: mostText.lines, bytes: mostText.textBytes });
  const cut =
    left === 0 ? [] : [`Cut to size: ${counted(left, "more line")}; the JSON of this resource has everything.`];
  const all = [
    ...headLines(answer),
    ...fence([...lines, ...notices.map((notice) => `! ${notice}`)], marker),
    ...cut,
    ...adviceLines(answer),
  ];
  return { uri, mimeType: "text/markdown", text: all.join("\n") };
}

function noticeOf(uri: string, { at, kept, total }: Cut): string {
  const [address = "", query] = uri.split("?");
  const asked = new URLSearchParams(query);
  asked.set("at", at);
  asked.set("from", String(kept));
  // The place is made of names that the data has, which the portal may have given.
  return `Cut to size: ${cleanLine(at)} ends at ${kept} of ${total}; it goes on at ${address}?${asked.toString()}`;
}
