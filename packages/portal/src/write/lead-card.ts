import { z } from "zod";
import { command } from "@b24kit/client";
import type { Query } from "../query.ts";
import { readWire, wireList, wireReference, wireText } from "../wire.ts";
import type { ContactPoints } from "./customer-writes.ts";

/** What becomes of a lead when it is converted. */
export interface LeadCard extends ContactPoints {
  readonly firstName: string;
  readonly lastName: string;
  readonly companyName: string;
  readonly contactId?: number;
  readonly companyId?: number;
}

const METHOD = "crm.lead.get";
const multiRow = z.object({ VALUE: wireText });
const leadRow = z.object({
  NAME: wireText,
  LAST_NAME: wireText,
  COMPANY_TITLE: wireText,
  CONTACT_ID: wireReference,
  COMPANY_ID: wireReference,
  PHONE: wireList,
  EMAIL: wireList,
});

/** https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html: the universal list has no phones. */
export function leadCard(id: number): Query<LeadCard> {
  return {
    command: command(METHOD, { id }),
    scope: "crm",
    isWhole: true,
    parse: ([result]) => {
      const row = readWire(METHOD, leadRow, result);
      return [
        {
          firstName: row.NAME,
          lastName: row.LAST_NAME,
          companyName: row.COMPANY_TITLE,
          phones: valuesOf(row.PHONE),
          emails: valuesOf(row.EMAIL),
          ...(row.CONTACT_ID && { contactId: row.CONTACT_ID }),
          ...(row.COMPANY_ID && { companyId: row.COMPANY_ID }),
        },
      ];
    },
  };
}

function valuesOf(entries: readonly unknown[]): readonly string[] {
  return entries.flatMap((entry) => multiRow.safeParse(entry).data?.VALUE ?? []).filter((value) => value !== "");
}
