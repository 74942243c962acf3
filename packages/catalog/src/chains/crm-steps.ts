import type { ChainStep } from "./chain.ts";

/** Numbers of the CRM's own kinds: https://apidocs.bitrix24.com/api-reference/crm/data-types.html, "object types". */
export const crmType = { lead: 1, deal: 2, contact: 3, company: 4, quote: 7, invoice: 31 } as const;

/** Adds a record of the CRM; `$result[key][item][id]` is its number. */
export function addItem(
  key: string,
  entityTypeId: number | string,
  makes: ChainStep["makes"],
  fields: Readonly<Record<string, unknown>>,
): ChainStep {
  const params = { entityTypeId, fields };
  return { key, method: "crm.item.add", params, effect: "write", makes, removedBy: "crm.item.delete" };
}

/** Adds an activity with a deadline to a record of the CRM: `{next}` by `{when}`. */
export function addNextStep(ownerTypeId: number | string, ownerId: string): ChainStep {
  const params = { ownerTypeId, ownerId, deadline: "{when}", title: "{next}", responsibleId: "{responsible}" };
  const makes = { ru: "дело со сроком", en: "activity with a deadline" };
  return {
    key: "next",
    method: "crm.activity.todo.add",
    params,
    effect: "write",
    makes,
    removedBy: "crm.activity.delete",
  };
}

/** Writes `{comment}` into the history of a record of the CRM, where it is given. */
export function addComment(entity: "lead" | "deal" | "contact" | "company", id: string): ChainStep {
  return {
    key: "comment",
    method: "crm.timeline.comment.add",
    params: { fields: { ENTITY_ID: id, ENTITY_TYPE: entity, COMMENT: "{comment}" } },
    effect: "write",
    makes: { ru: "комментарий в карточке", en: "comment in the record" },
    removedBy: "crm.timeline.comment.delete",
    when: "comment",
  };
}

/** Adds a row of goods to a record of the CRM, whose kind is told by its short code: D a deal, Q a quote, SI an invoice. */
export function addProductRow(ownerType: "D" | "Q" | "SI", ownerId: string): ChainStep {
  const goods = { productId: "{product}", productName: "{name}", price: "{price}", quantity: "{quantity}" };
  return {
    key: "row",
    method: "crm.item.productrow.add",
    params: { fields: { ownerId, ownerType, ...goods } },
    effect: "write",
    makes: { ru: "товарная позиция", en: "row of goods" },
    removedBy: "crm.item.productrow.delete",
  };
}
