/** How a list of REST 3.0 is read, and what is known of its pages. */
export interface Rest3List {
  /**
   * "after-id": from identifier to identifier, by filter and order. "tail": the same by its `cursor`. "pages": by `limit` and
   * `offset`. "next-cursor": by what each answer names. "one-page": by `limit` alone.
   * "whole": in one piece.
   */
  readonly reading: "after-id" | "tail" | "pages" | "next-cursor" | "one-page" | "whole";
  /** Rows of a page at most. Where no page says so: the default of all lists, which surely is not cut down. */
  readonly most: number;
  /** Its rows have an `id`, which a selection can name. */
  readonly hasId?: true;
  /** REST 2 has a list of this name, too. */
  readonly isShared?: true;
}

const most = 1000;
const usual = 50;
const byOffset: Rest3List = { reading: "pages", most: usual };
const whole: Rest3List = { reading: "whole", most: usual };

/**
 * By name in small letters. https://apidocs.bitrix24.com/api-reference/rest-v3.html and the pages of the methods: a full page
 * is all that tells whether there are more rows.
 */
const lists: Readonly<Record<string, Rest3List>> = {
  "tasks.task.list": { reading: "after-id", most, hasId: true, isShared: true },
  "tasks.task.result.list": { reading: "pages", most, hasId: true, isShared: true },
  "main.eventlog.list": { reading: "after-id", most, hasId: true },
  "main.eventlog.tail": { reading: "tail", most, hasId: true },
  "timeman.record.list": { reading: "pages", most, hasId: true },
  "mail.message.list": { reading: "pages", most: 200, hasId: true },
  "mail.mailbox.list": { reading: "pages", most: 100 },
  "mail.mailbox.senders": { reading: "pages", most: 100 },
  "mail.recipient.listcontacts": byOffset,
  "mail.recipient.listemployees": byOffset,
  "humanresources.node.list": { ...byOffset, hasId: true },
  "humanresources.node.search": byOffset,
  "humanresources.node.children": whole,
  "humanresources.employee.search": whole,
  "call.followup.list": { reading: "next-cursor", most: usual },
  "note.collection.list": { reading: "next-cursor", most: usual },
  "note.document.search.list": { reading: "one-page", most: 200 },
  "note.document.tree.list": whole,
};

/** How a list is read in REST 3.0. What is not known is read by offset, as all lists can be; lists of fields in one piece. */
export function rest3ListOf(method: string): Rest3List {
  const name = method.toLowerCase();
  if (Object.hasOwn(lists, name)) return lists[name] as Rest3List;
  return name.endsWith(".field.list") ? whole : byOffset;
}

/** The lists that REST 2 does not have. */
export const onlyRest3Lists: readonly string[] = Object.keys(lists).filter((name) => lists[name]?.isShared !== true);
