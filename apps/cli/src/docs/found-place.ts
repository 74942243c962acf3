/** A line of a search of the documentation. */
export interface FoundPlace {
  /** What `b24 docs show` takes. */
  readonly page: string;
  readonly kind: "page" | "method" | "event" | "article" | "guide";
  readonly title: string;
  /** Of the section; empty where no text was searched. */
  readonly heading: string;
  /** With the words that were looked for between `**`; empty where no text was searched. */
  readonly excerpt: string;
  readonly address: string | null;
  /** `index`: the vendor's text, as it was indexed. `facts`: what the program itself knows. */
  readonly source: "index" | "facts";
}
