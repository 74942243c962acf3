import { expect, test } from "vitest";
import type { Context } from "../context.ts";
import { noteFullPage } from "./note-full-page.ts";

function noted(method: string, params: Readonly<Record<string, unknown>>, result: unknown): readonly string[] {
  const notes: string[] = [];
  const messages = { note: ({ en }: { readonly en: string }) => void notes.push(en) };
  noteFullPage({ messages } as unknown as Context, { method, params }, { result });
  return notes;
}

const items = (count: number) => Array.from({ length: count }, (_, id) => ({ id }));

test.each([
  ["a page of the usual size", "tasks.task.list", {}, { items: items(50) }, ["50 shown, there may be more"]],
  ["a page that is not full", "tasks.task.list", {}, { items: items(49) }, []],
  ["a list whose pages are smaller", "mail.mailbox.senders", {}, { items: items(25) }, ["25 shown, there may be more"]],
  [
    "a limit of one's own",
    "tasks.task.list",
    { pagination: { limit: 3 } },
    { items: items(3) },
    ["3 shown, there may"],
  ],
  ["an answer that says so", "call.followup.list", {}, { items: items(2), hasMore: true }, ["2 shown, the portal"]],
  ["an answer that was cut", "note.document.tree.list", {}, { items: items(2), truncated: true }, ["2 shown, the por"]],
  ["a full page with more beside it", "note.collection.list", {}, { items: items(50), nextCursor: {} }, ["50 shown"]],
  ["the end", "note.document.search.list", {}, { items: items(2), hasMore: false }, []],
  ["no rows", "tasks.task.list", {}, { items: [] }, []],
  ["no list", "tasks.task.get", {}, { item: { id: 1 } }, []],
])("%s", (_, method, params, result, words) => {
  expect(noted(method, params, result)).toEqual(words.map((text) => expect.stringContaining(text) as string));
});
