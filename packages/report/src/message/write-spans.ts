import { type Form, forms, type MessageSpan } from "./message-line.ts";

/** How a markup writes what stands out. */
export interface SpanMarkup {
  /** A text without any form, escaped. */
  text(text: string): string;
  code(text: string): string;
  form(form: Form, written: string, inner: readonly Form[]): string;
  link(address: string, written: string): string;
}

/** Spans as markup: neighbours share their marks, so that no mark is closed to be opened at once. */
export function writeSpans(spans: readonly MessageSpan[], markup: SpanMarkup): string {
  return runs(spans, ({ link }) => link)
    .map(([link, found]) => {
      const written = writeForms(found, forms, markup);
      return link === undefined || written === "" ? written : markup.link(link, written);
    })
    .join("");
}

function writeForms(spans: readonly MessageSpan[], left: readonly Form[], markup: SpanMarkup): string {
  const [form, ...inner] = left;
  if (form === undefined) return writeTexts(spans, markup);
  return runs(spans, (span) => span.forms.has(form))
    .map(([isFormed, found]) => {
      const written = writeForms(found, inner, markup);
      const isEmpty = found.every(({ text }) => text.trim() === "");
      return isFormed && !isEmpty
        ? markup.form(
            form,
            written,
            inner.filter((one) => found[0]?.forms.has(one)),
          )
        : written;
    })
    .join("");
}

/** Neighbouring texts are escaped together: what is harmless apart might not be together. */
function writeTexts(spans: readonly MessageSpan[], markup: SpanMarkup): string {
  return runs(spans, ({ isCode }) => isCode === true)
    .map(([isCode, found]) => {
      const text = found.map((span) => span.text).join("");
      return isCode ? markup.code(text) : markup.text(text);
    })
    .join("");
}

/** Neighbours that have the same key. */
function runs<Key>(
  spans: readonly MessageSpan[],
  keyOf: (span: MessageSpan) => Key,
): readonly (readonly [Key, readonly MessageSpan[]])[] {
  const found: [Key, MessageSpan[]][] = [];
  for (const span of spans) {
    const key = keyOf(span);
    const last = found.at(-1);
    if (last !== undefined && last[0] === key) last[1].push(span);
    else found.push([key, [span]]);
  }
  return found;
}
