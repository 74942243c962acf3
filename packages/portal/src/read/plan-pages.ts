import { result as resultOf, type Command } from "@b24kit/client";
import { PAGE_SIZE, type ListState } from "./list-state.ts";
import type { Commands } from "./send-apart.ts";

/** Commands of a batch: a request of the portal holds no more. */
export const BATCH_SIZE = 50;

/** The pages that one batch reads of one list, in their order. */
export interface Chain {
  readonly list: ListState;
  readonly pages: readonly { readonly key: string; readonly command: Command }[];
}

/**
 * Fills a batch of `room` commands with further pages of the lists that are not finished, list after list, at most
 * `perList` of each. How many pages a list needs is known from the portal's count; without one four are tried, then more.
 */
export function planPages(
  lists: readonly ListState[],
  room: number,
  perList: number,
  maxRows: number,
): readonly Chain[] {
  const chains: Chain[] = [];
  let left = room;
  for (const list of lists) {
    if (left === 0) break;
    const count = Math.min(left, perList, pagesWanted(list, maxRows));
    chains.push({ list, pages: pagesOf(list, count, `l${chains.length}`) });
    left -= count;
  }
  return chains;
}

export function commandsOf(chains: readonly Chain[]): Commands {
  return Object.fromEntries(chains.flatMap((chain) => chain.pages).map(({ key, command }) => [key, command]));
}

function pagesWanted(list: ListState, maxRows: number): number {
  const allowed = Math.ceil((maxRows - list.rawCount) / PAGE_SIZE);
  const missing = list.total === undefined ? undefined : Math.ceil((list.total - list.rawCount) / PAGE_SIZE);
  const guess = list.query.more.kind === "offset" ? 1 : 4 * list.pages.length;
  return Math.max(1, Math.min(missing ?? guess, allowed));
}

function pagesOf(list: ListState, count: number, prefix: string): Chain["pages"] {
  const { more, command } = list.query;
  return Array.from({ length: count }, (_, index) => {
    const key = `${prefix}p${index}`;
    if (more.kind !== "keyset") {
      return {
        key,
        command: { ...command, params: { ...command.params, start: (list.next ?? 0) + index * PAGE_SIZE } },
      };
    }
    // Refers to the last row of a full page; after a short one the answer is not used.
    const last =
      index === 0 ? list.lastId : resultOf(`${prefix}p${index - 1}`, ...more.rowsPath, PAGE_SIZE - 1, more.rowId);
    const filter = { ...(command.params["filter"] as object | undefined), [`>${more.idField}`]: last };
    return { key, command: { ...command, params: { ...command.params, filter, start: -1 } } };
  });
}
