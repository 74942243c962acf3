/** How a text of a message stands out. */
export type Form = "strong" | "struck" | "underlined" | "emphasis";

/** The order in which forms stand around a text, the outermost first. */
export const forms: readonly Form[] = ["strong", "struck", "underlined", "emphasis"];

/** A text of one look, not escaped, without line breaks. */
export interface MessageSpan {
  readonly text: string;
  readonly forms: ReadonlySet<Form>;
  /** Only http, https, mailto and tel. */
  readonly link?: string | undefined;
  readonly isCode?: boolean;
}

/** A line of a message that people and agents write. */
export interface MessageLine {
  readonly spans: readonly MessageSpan[];
  readonly isQuote?: boolean;
  /** A line of a block of code: its spans have one look. */
  readonly isCode?: boolean;
  /** An item of a list: how deep it is nested, and "•" or "1." */
  readonly item?: { readonly depth: number; readonly mark: string };
}

/** A text as it is written. */
export function plainSpan(text: string): MessageSpan {
  return { text, forms: new Set() };
}

/** Every line of a text as it is written. */
export function plainLines(text: string): readonly MessageLine[] {
  return text.split(/\r\n?|\n/).map((line) => ({ spans: line === "" ? [] : [plainSpan(line)] }));
}
