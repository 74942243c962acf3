import { escapeHtml } from "./escape-html.ts";
import { styles, type StyleName } from "./html-styles.ts";

/** Written HTML. */
export type Html = string;

/** Attributes of an element, and the class of its looks. */
interface Attributes {
  readonly class?: string;
  readonly [name: string]: string | undefined;
}

/** Writes an element around what is written already. */
export type WriteElement = (name: string, attributes: Attributes, ...content: readonly Html[]) => Html;

/** Elements of a page take their looks from its style sheet. */
export const pageElement: WriteElement = (name, attributes, ...content) =>
  `<${name}${attributesText(attributes)}>${content.join("")}</${name}>`;

/** Elements of a mail carry their looks: mail programs drop style sheets. */
export const mailElement: WriteElement = (name, { class: looks, ...attributes }, ...content) => {
  const rules = [name, ...(looks?.split(" ").map((found) => `.${found}`) ?? [])].flatMap((key) =>
    isStyled(key) ? styles[key] : [],
  );
  const style = rules.length === 0 ? {} : { style: rules.join(";") };
  return pageElement(name, { ...attributes, ...style }, ...content);
};

function isStyled(key: string): key is StyleName {
  return Object.hasOwn(styles, key);
}

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join("");
}
