import type { RecordId } from "./deal-writes.ts";
import { givenOnly, type WriteCommand } from "./write-command.ts";

/** Ways to reach somebody, as written. */
export interface ContactPoints {
  readonly phones?: readonly string[] | undefined;
  readonly emails?: readonly string[] | undefined;
}

/** A contact to be made. */
export interface ContactDraft extends ContactPoints {
  readonly firstName: string;
  readonly lastName?: string | undefined;
  readonly companyId?: RecordId | undefined;
  readonly responsibleId?: number | undefined;
  readonly leadId?: number | undefined;
}

/** A company to be made. */
export interface CompanyDraft extends ContactPoints {
  readonly title: string;
  readonly responsibleId?: number | undefined;
  readonly leadId?: number | undefined;
}

/** https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-add.html with entityTypeId 3 */
export function addContact(draft: ContactDraft): WriteCommand {
  const fields = givenOnly({
    name: draft.firstName,
    lastName: draft.lastName,
    companyId: draft.companyId,
    assignedById: draft.responsibleId,
    leadId: draft.leadId,
    fm: contactPoints(draft),
  });
  return { method: "crm.item.add", params: { entityTypeId: 3, fields } };
}

/** The same with entityTypeId 4. */
export function addCompany(draft: CompanyDraft): WriteCommand {
  const fields = givenOnly({
    title: draft.title,
    assignedById: draft.responsibleId,
    leadId: draft.leadId,
    fm: contactPoints(draft),
  });
  return { method: "crm.item.add", params: { entityTypeId: 4, fields } };
}

/** The list of phones and addresses of mail that `crm.item.add` takes; undefined when there are none. */
export function contactPoints({ phones = [], emails = [] }: ContactPoints): readonly object[] | undefined {
  const points = [...entries("PHONE", phones), ...entries("EMAIL", emails)];
  return points.length === 0 ? undefined : points;
}

function entries(typeId: string, values: readonly string[]): readonly object[] {
  return values.map((value) => ({ typeId, valueType: "WORK", value }));
}
