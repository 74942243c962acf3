import { z } from "zod";
import type { Temporal } from "temporal-polyfill";
import { hasEmptyList } from "../conditions.ts";
import type { Semantics } from "../model/types.ts";
import type { Query } from "../query.ts";
import { readRows, readWire, wireId, wireList, wireReference, wireRequiredInstant, wireText } from "../wire.ts";
import { semanticsOf } from "./semantics.ts";
import { wordGroups } from "./word-groups.ts";

/** What a customer is to the portal. */
export type ClientType = "contact" | "company" | "lead";

/** A contact, company or lead with everything that it can be reached by. */
export interface ClientCard {
  readonly type: ClientType;
  readonly id: number;
  readonly name: string;
  /** Whom a lead is about, where it says so besides its title. */
  readonly person?: string;
  readonly position?: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly companyId?: number;
  readonly contactId?: number;
  /** What a lead says of the company it came from, as written. */
  readonly companyTitle?: string;
  readonly responsibleId: number;
  readonly createdAt: Temporal.Instant;
  /** Of a lead. */
  readonly semantics?: Semantics;
  readonly statusId?: string;
}

const METHOD = "crm.item.list";
const TYPE_IDS = { lead: 1, contact: 3, company: 4 } as const satisfies Record<ClientType, number>;

const answer = z.object({ items: wireList });
const pointRow = z.object({ typeId: wireText, value: wireText });

const cardRow = z.object({
  id: wireId,
  title: wireText,
  name: wireText,
  secondName: wireText,
  lastName: wireText,
  post: wireText,
  companyId: wireReference,
  contactId: wireReference,
  companyTitle: wireText,
  assignedById: wireReference,
  createdTime: wireRequiredInstant,
  stageId: wireText,
  stageSemanticId: wireText,
  fm: wireList,
});

/** Which cards: those of some records, of the people of a company, those in whose name every word stands, or any. */
export interface ClientConditions {
  readonly ids?: readonly number[];
  readonly companyId?: number;
  readonly words?: readonly string[];
  readonly responsibleIds?: readonly number[];
}

/**
 * The newest 50 that fit. Phones and addresses come with all fields only (`*`). What the portal's own comparison finds
 * beyond the words is left to the caller.
 * https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html
 */
export function clientCards(
  type: ClientType,
  { ids, companyId, words, responsibleIds }: ClientConditions,
): Query<ClientCard> {
  const filter = {
    ...(ids !== undefined && { "@id": ids }),
    ...(companyId !== undefined && { companyId }),
    ...(responsibleIds !== undefined && { "@assignedById": responsibleIds }),
    ...wordGroups(words ?? [], nameFields(type, words)),
  };
  return {
    command: {
      method: METHOD,
      params: { entityTypeId: TYPE_IDS[type], select: ["*"], filter, order: { id: "DESC" } },
    },
    scope: "crm",
    isWhole: true,
    isEmpty: hasEmptyList(ids, responsibleIds),
    parse: ([result]) =>
      readRows(METHOD, cardRow, readWire(METHOD, answer, result).items).map((row) => toCard(type, row)),
  };
}

const NAME_FIELDS: Readonly<Record<ClientType, readonly string[]>> = {
  contact: ["name", "secondName", "lastName"],
  company: ["title"],
  lead: ["title", "name", "secondName", "lastName", "companyTitle"],
};

/** Whoever writes one word means no father: "Иванов" is not every Иванович. */
function nameFields(type: ClientType, words: readonly string[] = []): readonly string[] {
  return NAME_FIELDS[type].filter((field) => field !== "secondName" || words.length > 1);
}

function toCard(type: ClientType, row: z.output<typeof cardRow>): ClientCard {
  const person = [row.name, row.secondName, row.lastName].map((part) => part.trim()).filter((part) => part !== "");
  const position = row.post.trim();
  return {
    type,
    id: row.id,
    name: type === "contact" ? person.join(" ") : row.title.trim() || person.join(" "),
    phones: pointsOf(row.fm, "PHONE"),
    emails: pointsOf(row.fm, "EMAIL"),
    responsibleId: row.assignedById ?? 0,
    createdAt: row.createdTime,
    ...(position !== "" && { position }),
    ...(row.companyId && type !== "company" && { companyId: row.companyId }),
    ...(row.contactId && type === "lead" && { contactId: row.contactId }),
    ...(type === "lead" && { ...leadParts(row), ...(person.length > 0 && { person: person.join(" ") }) }),
  };
}

function leadParts({ companyTitle, stageId, stageSemanticId }: z.output<typeof cardRow>) {
  return {
    statusId: stageId,
    semantics: semanticsOf(stageSemanticId, stageId),
    ...(companyTitle.trim() !== "" && { companyTitle: companyTitle.trim() }),
  };
}

/** Each value once, in the order of the card. */
function pointsOf(points: readonly unknown[], type: "PHONE" | "EMAIL"): readonly string[] {
  const values = points
    .map((point, index) => readWire(METHOD, pointRow, point, ["fm", index]))
    .filter(({ typeId, value }) => typeId === type && value.trim() !== "")
    .map(({ value }) => value.trim());
  return [...new Set(values)];
}
