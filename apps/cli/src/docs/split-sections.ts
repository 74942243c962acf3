import type { PageSection } from "@b24kit/state";

/** A page by its headings. */
export interface SplitPage {
  /** Its first heading; undefined where there is none. */
  readonly title: string | undefined;
  readonly sections: readonly PageSection[];
}

/** A page of more headings than this is no page for people; the rest of it stays in the last section. */
const mostSections = 2000;

/** Splits a cleaned page at its headings (`#` to `######`); lines of code blocks are none. */
export function splitSections(text: string): SplitPage {
  const sections: { level: number; heading: string; lines: string[] }[] = [{ level: 0, heading: "", lines: [] }];
  let fence: string | undefined;
  for (const line of text.split("\n")) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined) fence = fenceAfter(fence, mark);
    const heading = fence === undefined && sections.length < mostSections ? headingOf(line) : undefined;
    if (heading === undefined) sections.at(-1)?.lines.push(line);
    else sections.push({ ...heading, lines: [] });
  }
  const read = sections.map(({ lines, ...section }) => ({ ...section, text: lines.join("\n").trim() }));
  const kept = read.filter(({ level, text: body }) => level > 0 || body !== "");
  return { title: kept.find(({ level }) => level > 0)?.heading, sections: kept };
}

function fenceAfter(fence: string | undefined, mark: string): string | undefined {
  if (fence === undefined) return mark;
  return mark.startsWith(fence) ? undefined : fence;
}

function headingOf(line: string): Pick<PageSection, "level" | "heading"> | undefined {
  const [, marks = "", rest = ""] = /^ {0,3}(#{1,6})[ \t]+(.{1,1000})$/.exec(line) ?? [];
  const heading = rest
    .replace(/[ \t]+#+[ \t]*$/, "")
    .replaceAll(/[*`]/g, "")
    .trim();
  return marks === "" || heading === "" ? undefined : { level: marks.length, heading };
}
