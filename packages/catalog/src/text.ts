/** A text for people, in both languages of the product. */
export interface Text {
  readonly ru: string;
  readonly en: string;
}

/** Sentences one after the other. */
export function joinTexts(...texts: readonly Text[]): Text {
  return { ru: texts.map(({ ru }) => ru).join(" "), en: texts.map(({ en }) => en).join(" ") };
}
