import { type PortalField, recordLinks } from "b24kit";
import type { Answer } from "../../answers/answer.ts";
import { eyesOf } from "../../answers/eyes-of.ts";
import { type CardField, cardFields } from "./card-fields.ts";
import type { CardKind } from "./card-kind.ts";
import { plainText } from "./plain-text.ts";
import type { Names } from "./read-names.ts";
import type { Row } from "./row.ts";

/** What was read for a card. */
export interface CardSources {
  readonly kind: CardKind;
  readonly id: number;
  readonly row: Row;
  /** Empty when the portal does not tell. */
  readonly known: readonly PortalField[];
  readonly names: Names;
  /** Of the portal. */
  readonly url: string;
  /** Epoch milliseconds. */
  readonly asOf: number;
}

/** A record as an answer: the usual fields as lines, all of them as data. */
export function cardAnswer(sources: CardSources): Answer {
  const { kind, id, row, known, names, asOf } = sources;
  const fields = cardFields(kind, row, known, names);
  const parts = kind.titleFields.map((field) => plainText(row[field] ?? ""));
  const title = parts.join(" ").trim();
  const url = linkOf(sources, names.dictionaries.identity.userId);
  return {
    data: { kind: kind.name, id, title, url, fields: fields.map((field) => dataOf(field)) },
    told: [`${kind.name} ${id}: ${url}`],
    lines: [title, ...fields.filter(({ isShown }) => isShown).map((field) => `${field.title}: ${field.text}`)],
    eyes: eyesOf(names.dictionaries.identity),
    asOf: new Date(asOf).toISOString(),
    notices: known.length === 0 ? [untitled] : [],
  };
}

const untitled = "The portal does not tell the titles of fields: those of its own stand here by their codes.";

function linkOf({ kind, id, url }: CardSources, userId: number): string {
  const links = recordLinks(url);
  return kind.name === "task" ? links.task(id, userId) : links[kind.name](id);
}

function dataOf({ name, title, text, value }: CardField): object {
  return { name, title, text, value };
}
