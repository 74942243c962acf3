import { multiFields } from "../../portal/multi-fields.ts";
import type { CrmType } from "../../portal/portal-state.ts";
import { crmEntityFields } from "./entities.ts";
import { crmFields, type CrmField } from "./fields/field.ts";

/** A field of `crm.item.*` and the classic field that it shows. */
export interface ItemField {
  /** "createdTime" */
  readonly name: string;
  /** "CREATED_TIME", accepted in requests as well. */
  readonly upperName: string;
  /** "DATE_CREATE" */
  readonly classicName: string;
  readonly field: CrmField;
}

/** Where the universal name is not simply the classic one in camelCase. */
const renamed: Readonly<Record<string, string>> = {
  DATE_CREATE: "CREATED_TIME",
  DATE_MODIFY: "UPDATED_TIME",
  CREATED_BY_ID: "CREATED_BY",
  MODIFY_BY_ID: "UPDATED_BY",
  MOVED_BY_ID: "MOVED_BY",
  STATUS_ID: "STAGE_ID",
  STATUS_SEMANTIC_ID: "STAGE_SEMANTIC_ID",
  COMPANY_TYPE: "TYPE_ID",
};

/** Fields that only the universal methods name. */
const universalOnly = crmFields({
  XML_ID: "string",
  WEBFORM_ID: "integer readonly",
  CONTACT_IDS: "crm_contact multiple",
});

/** All fields of an entity type in `crm.item.*`, user fields apart. */
export function itemFields(type: CrmType): readonly ItemField[] {
  const own = { ...crmEntityFields[type], ...universalOnly };
  return Object.entries(own)
    .filter(([name]) => !multiFields.includes(name))
    .map(([classicName, field]) => {
      const upperName = renamed[classicName] ?? classicName;
      return { name: toCamelCase(upperName), upperName, classicName, field };
    });
}

/** "LAST_ACTIVITY_TIME" → "lastActivityTime". */
function toCamelCase(name: string): string {
  return name.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** "UF_CRM_1721244482250" → "ufCrm_1721244482250", "UF_CRM_11_17" → "ufCrm11_17", "UF_CRM_TYPE" → "ufCrmType". */
export function userFieldItemName(name: string): string {
  const parts = name.split("_");
  return parts
    .map((part, index) => {
      if (index === 0) return part.toLowerCase();
      if (/^\d+$/.test(part) && index === parts.length - 1) return `_${part}`;
      return part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
    })
    .join("");
}
