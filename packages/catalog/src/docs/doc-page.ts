/** What a page is about. A guide is a page of our own: what the documentation says on the development of applications. */
export const docKinds = ["method", "event", "article", "guide"] as const;
export type DocKind = (typeof docKinds)[number];

/** A line of a search or of a list of related pages. */
export interface DocReference {
  /** Its id: the name of a method or event, `guide:…`, or the path of the vendor's page with ":" for "/". */
  readonly page: string;
  readonly kind: DocKind;
  readonly title: string;
}

/** What is known of a page: facts in own words, never the text of the vendor. */
export interface DocPage extends DocReference {
  readonly facts: readonly string[];
  /** The vendor's pages to read on, full addresses. */
  readonly addresses: readonly string[];
  readonly related: readonly DocReference[];
}
