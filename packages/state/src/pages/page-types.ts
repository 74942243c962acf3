/** A part of a page under one heading. */
export interface PageSection {
  /** 1 to 6; 0 for what stands before the first heading. */
  readonly level: number;
  readonly heading: string;
  readonly text: string;
}

/** A page as it is put into the index. */
export interface NewPage {
  /** Unique; with "/". */
  readonly path: string;
  /** Of the content: a page whose hash is known need not be put again. */
  readonly hash: string;
  readonly title: string;
  readonly address: string | undefined;
  readonly sections: readonly NewSection[];
}

/** A section with the stems that it is found by, parted by spaces. */
export interface NewSection extends PageSection {
  readonly headingStems: string;
  readonly textStems: string;
}

/** A page that was indexed. */
export interface StoredPage {
  readonly path: string;
  readonly title: string;
  readonly address: string | undefined;
}

/** A section that fits a question. */
export interface FoundSection extends StoredPage, PageSection {
  /** The more the better; comparable within one search only. */
  readonly score: number;
}
