import { claude } from "./claude.ts";
import { codex } from "./codex.ts";
import { cursor } from "./cursor.ts";
import type { Layout } from "./layout.ts";
import { openclaw } from "./openclaw.ts";

/** Every host that skills are made for. */
export const layouts: readonly Layout[] = [claude, codex, cursor, openclaw];

/** A layout by the name of its host; undefined when there is none. */
export function findLayout(id: string): Layout | undefined {
  return layouts.find((layout) => layout.id === id);
}
