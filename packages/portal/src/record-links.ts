/** Addresses of records for people, made from the portal's address. */
export interface RecordLinks {
  deal(id: number): string;
  lead(id: number): string;
  contact(id: number): string;
  company(id: number): string;
  person(id: number): string;
  /** A task as `personId` sees it. */
  task(id: number, personId: number): string;
  /** An event in the calendar of `personId`. */
  event(id: number, personId: number): string;
}

/** `url` is the portal's address without the key, e.g. "https://example.bitrix24.ru". */
export function recordLinks(url: string): RecordLinks {
  const base = url.replace(/\/+$/, "");
  const person = (id: number): string => `${base}/company/personal/user/${id}/`;
  return {
    deal: (id) => `${base}/crm/deal/details/${id}/`,
    lead: (id) => `${base}/crm/lead/details/${id}/`,
    contact: (id) => `${base}/crm/contact/details/${id}/`,
    company: (id) => `${base}/crm/company/details/${id}/`,
    person,
    task: (id, personId) => `${person(personId)}tasks/task/view/${id}/`,
    event: (id, personId) => `${person(personId)}calendar/?EVENT_ID=${id}`,
  };
}
