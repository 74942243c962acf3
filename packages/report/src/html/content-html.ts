import type { DrawChart } from "../chart/draw-chart.ts";
import type { Chart, Content, Inline, Language, Notice, Span } from "../document.ts";
import { moreText } from "../parts/report-parts.ts";
import type { Wording } from "../wording/create-wording.ts";
import type { FrameKey } from "../wording/frame-wording.ts";
import { chartHtml } from "./chart-html.ts";
import { escapeHtml } from "./escape-html.ts";
import type { Html, WriteElement } from "./html-writer.ts";

type Of<K extends Content["kind"]> = Extract<Content, { kind: K }>;

/** What every writing function needs. */
export interface HtmlShowing {
  readonly write: WriteElement;
  readonly t: Wording<FrameKey>;
  readonly lang: Language;
  readonly charts: { readonly draw: DrawChart | undefined; readonly places: ReadonlyMap<Chart, number> };
  /** Cells tell what they are worth. */
  readonly isSortable: boolean;
}

/** One block; `label` is the id of the heading above it. */
export function contentHtml(block: Content, label: string | undefined, showing: HtmlShowing): Html {
  const { write } = showing;
  if (block.kind === "paragraph") return write("p", {}, inlineHtml(block.text, write));
  if (block.kind === "list") return listHtml(block, showing);
  if (block.kind === "table") return tableHtml(block, label, showing);
  if (block.kind === "chart") return chartHtml(block, showing, (table, name) => tableHtml(table, name, showing));
  const rows = block.items.map(
    ({ label: name, value }) => write("dt", {}, escapeHtml(name)) + write("dd", {}, inlineHtml(value, write)),
  );
  return write("dl", {}, ...rows);
}

/** Text with its links and tones; a tone never is the only carrier of meaning. */
export function inlineHtml(inline: Inline, write: WriteElement): Html {
  return typeof inline === "string" ? escapeHtml(inline) : inline.map((span) => spanHtml(span, write)).join("");
}

/** What makes the report incomplete is marked. */
export function noticesHtml(notices: readonly Notice[], { write }: HtmlShowing): Html {
  const items = notices.map(({ kind, text, action }) => {
    const isIncomplete = kind === "unreadable" || kind === "truncated";
    const words = escapeHtml(action === undefined ? text : `${text} ${action}`);
    return isIncomplete ? write("li", {}, write("strong", { class: "warning" }, "! "), words) : write("li", {}, words);
  });
  return write("ul", {}, ...items);
}

function spanHtml({ text, link, tone }: Span, write: WriteElement): Html {
  const escaped = escapeHtml(text);
  const linked = link === undefined ? escaped : write("a", { href: link, rel: "noopener noreferrer" }, escaped);
  if (tone === undefined) return linked;
  return tone === "strong" ? write("strong", {}, linked) : write("span", { class: tone }, linked);
}

function listHtml({ items, more }: Of<"list">, { write, t }: HtmlShowing): Html {
  const lines = items.map(({ mark, text, note }) => {
    const lead = mark === undefined ? "" : `${write("strong", {}, escapeHtml(mark))} `;
    const second = note === undefined ? "" : `<br>${write("small", { class: "muted" }, inlineHtml(note, write))}`;
    return write("li", {}, lead, inlineHtml(text, write), second);
  });
  const rest = moreText(more, t);
  return write("ul", {}, ...lines, ...(rest === undefined ? [] : [write("li", { class: "muted" }, escapeHtml(rest))]));
}

/** The first cell of a row is its heading. A wide table is scrolled by itself, by keyboard too. */
function tableHtml({ columns, rows, more }: Of<"table">, label: string | undefined, showing: HtmlShowing): Html {
  const { write, t, isSortable } = showing;
  if (columns.length === 0) return "";
  const looks = (index: number) => (columns[index]?.align === "right" ? { class: "right" } : {});
  const heads = columns.map(({ title }, index) => write("th", { scope: "col", ...looks(index) }, escapeHtml(title)));
  const lines = rows.map((row, line) => {
    const cells = columns.map(({ values }, index) => {
      const text = inlineHtml(row[index] ?? "", write);
      const scope = index === 0 ? { scope: "row" } : {};
      const value = values === undefined || !isSortable ? {} : { "data-value": String(values[line] ?? "") };
      return write(index === 0 ? "th" : "td", { ...scope, ...looks(index), ...value }, text);
    });
    return write("tr", {}, ...cells);
  });
  const named = label === undefined ? {} : { "aria-labelledby": label };
  const table = write("table", named, write("thead", {}, write("tr", {}, ...heads)), write("tbody", {}, ...lines));
  const rest = moreText(more, t);
  const region = label === undefined ? {} : { role: "group", tabindex: "0", ...named };
  return (
    write("div", { class: "wide", ...region }, table) +
    (rest === undefined ? "" : write("p", { class: "muted" }, escapeHtml(rest)))
  );
}
