import { toList, toText } from "../../php/values.ts";
import type { PortalState } from "../../portal/portal-state.ts";
import type { TagRow } from "../../portal/office-rows.ts";

/** Tags as rows keep and answers show them: by id. Input is a list of titles or one text with commas. */
export function tagsFrom(portal: PortalState, value: unknown): Record<string, TagRow> {
  const written = toList(value).flatMap((title) => toText(title).split(","));
  const titles = new Set(written.map((title) => title.trim()).filter((title) => title !== ""));
  return Object.fromEntries([...titles].map((title) => tagOf(portal, title)).map((tag) => [tag.id, tag]));
}

/** The tag with this title; a new one when there is none. */
function tagOf({ tags }: PortalState, title: string): TagRow {
  const known = tags.rows.find((tag) => tag.title.toLowerCase() === title.toLowerCase());
  if (known !== undefined) return known;
  const tag = { id: tags.nextId(), title };
  tags.put(tag);
  return tag;
}
