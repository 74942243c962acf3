import type { CellKind } from "../../../lists/cells.ts";

/** A CRM field as `crm.*.fields` describes it. */
export interface CrmField {
  readonly type: string;
  readonly isReadOnly: boolean;
  readonly isRequired: boolean;
  readonly isImmutable: boolean;
  readonly isMultiple: boolean;
  /** Directory of `crm.status.list` that the values come from. */
  readonly statusType?: string;
  readonly kind: CellKind;
}

/** Fields by classic name. */
export type CrmFields = Readonly<Record<string, CrmField>>;

const kinds: Readonly<Record<string, CellKind>> = {
  integer: "integer",
  user: "integer",
  crm_company: "integer",
  crm_contact: "integer",
  crm_lead: "integer",
  crm_category: "integer",
  crm_quote: "integer",
  double: "number",
  char: "flag",
  date: "date",
  datetime: "datetime",
};

/**
 * Builds a table from lines such as `"datetime readonly"` or `"crm_status of SOURCE"`: the type, then any of readonly,
 * required, immutable, multiple and `of <directory>`.
 */
export function crmFields(lines: Readonly<Record<string, string>>): CrmFields {
  return Object.fromEntries(Object.entries(lines).map(([name, line]) => [name, parseField(line)]));
}

function parseField(line: string): CrmField {
  const [type = "string", ...marks] = line.split(" ");
  const directory = marks[marks.indexOf("of") + 1];
  return {
    type,
    isReadOnly: marks.includes("readonly"),
    isRequired: marks.includes("required"),
    isImmutable: marks.includes("immutable"),
    isMultiple: marks.includes("multiple"),
    ...(marks.includes("of") && directory !== undefined ? { statusType: directory } : {}),
    kind: kinds[type] ?? "text",
  };
}

/** The UTM marks that leads, deals, contacts and companies share. */
export const utmFields = {
  UTM_SOURCE: "string",
  UTM_MEDIUM: "string",
  UTM_CAMPAIGN: "string",
  UTM_CONTENT: "string",
  UTM_TERM: "string",
} as const;

/** The parts of an address. */
export const addressFields = {
  ADDRESS: "string",
  ADDRESS_2: "string",
  ADDRESS_CITY: "string",
  ADDRESS_POSTAL_CODE: "string",
  ADDRESS_REGION: "string",
  ADDRESS_PROVINCE: "string",
  ADDRESS_COUNTRY: "string",
  ADDRESS_COUNTRY_CODE: "string",
  ADDRESS_LOC_ADDR_ID: "integer",
} as const;
