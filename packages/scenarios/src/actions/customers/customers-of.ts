import {
  addCompany,
  addContact,
  addedId,
  type Lead,
  type LeadCard,
  type RecordId,
  type WriteCommand,
} from "@b24kit/portal";
import type { ActionObject } from "../action.ts";
import { shown } from "../text-of.ts";
import { givenCustomerChanges } from "./customer-words.ts";

/** The company and the contact of a converted lead, and the commands that make those it only names. */
export interface Customers {
  readonly commands: Readonly<Record<string, WriteCommand>>;
  readonly objects: readonly ActionObject[];
  readonly companyId: RecordId | undefined;
  readonly contactId: RecordId | undefined;
}

/** What the lead has stays; what it only names is made. */
export function customersOf(lead: Lead, card: LeadCard): Customers {
  const company = companyOf(lead, card);
  const contact = contactOf(lead, card, company.id);
  return {
    commands: { ...company.commands, ...contact.commands },
    objects: [...company.objects, ...contact.objects],
    companyId: company.id,
    contactId: contact.id,
  };
}

interface Customer {
  readonly id: RecordId | undefined;
  readonly commands: Readonly<Record<string, WriteCommand>>;
  readonly objects: readonly ActionObject[];
}

function companyOf(lead: Lead, card: LeadCard): Customer {
  const title = card.companyName.trim();
  if (card.companyId !== undefined || title === "") return { id: card.companyId, commands: {}, objects: [] };
  return {
    id: addedId("company"),
    commands: { company: addCompany({ title, responsibleId: lead.responsibleId, leadId: lead.id }) },
    objects: [{ action: "create", kind: "company", title: shown(title), changes: givenCustomerChanges({ title }) }],
  };
}

function contactOf(lead: Lead, card: LeadCard, companyId: RecordId | undefined): Customer {
  const [firstName, lastName] = [card.firstName.trim(), card.lastName.trim()];
  const name = `${firstName} ${lastName}`.trim();
  if (card.contactId !== undefined || name === "") return { id: card.contactId, commands: {}, objects: [] };
  const { phones = [], emails = [] } = card;
  const command = addContact({
    firstName,
    lastName: lastName === "" ? undefined : lastName,
    responsibleId: lead.responsibleId,
    leadId: lead.id,
    companyId,
    phones,
    emails,
  });
  const changes = givenCustomerChanges({ name, phone: phones.join(", "), email: emails.join(", ") });
  return {
    id: addedId("contact"),
    commands: { contact: command },
    objects: [{ action: "create", kind: "contact", title: shown(name), changes }],
  };
}
