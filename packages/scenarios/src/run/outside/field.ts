/** What a report may tell outside of the company beside counts, dates, stages and pipelines. */
export type Field = "amounts" | "titles" | "names" | "contacts" | "links";

/** Every field, in the order in which they are told. */
export const allFields: readonly Field[] = ["names", "titles", "amounts", "contacts", "links"];
