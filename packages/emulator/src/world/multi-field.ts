/** One phone or e-mail address of a contact, company or lead. */
export interface MultiFieldEntry {
  readonly ID: string;
  readonly VALUE_TYPE: string;
  readonly VALUE: string;
  readonly TYPE_ID: string;
}

/** The structure in which crm.contact.get and others answer PHONE and EMAIL; ids count up from `firstId`. */
export function multiField(type: string, values: readonly string[], firstId: number): MultiFieldEntry[] {
  return values.map((value, index) => ({
    ID: String(firstId + index),
    VALUE_TYPE: index === 0 ? "WORK" : "MOBILE",
    VALUE: value,
    TYPE_ID: type,
  }));
}
