import { methodInfo, rest3Info } from "@b24kit/catalog";
import type { Command, OpenedPortal, PortalField } from "b24kit";

/**
 * Whether the commands take a plan. Not so where the guard will refuse them anyway and knows the better reason: on a connection
 * that only reads, and for names that nobody has documented on one that may not destroy. Messages that grants cover are sent
 * at once.
 */
export async function takePlan(
  portal: OpenedPortal,
  commands: Readonly<Record<string, Command>>,
  { now, api }: { readonly now: number; readonly api?: "v3" },
): Promise<boolean> {
  const { access, profile, client } = portal;
  if (access.level === "read-only") return false;
  const info = api === undefined ? methodInfo : rest3Info;
  const isKnown = Object.values(commands).every(({ method }) => info(method) !== undefined);
  if (access.level === "write" && !isKnown) return false;
  const changes = Object.values(commands).filter(({ method }) => info(method)?.effect !== "read");
  // A grant speaks of REST 2.
  if (api !== undefined) return changes.length > 0;
  const grants = await portal.grants();
  const place = { profile, portal: client.portal.host, now };
  return changes.some((command) => grants.covers(command, place) === undefined);
}

/** Reads the fields of the portal for the check of a write: one request, unless they were read within a day and need no refreshing. */
export async function fieldsForCheck(
  { portal }: OpenedPortal,
  entity: string,
  { refresh = false }: { readonly refresh?: boolean } = {},
): Promise<readonly PortalField[] | undefined> {
  try {
    return await portal.fields(entity, { refresh });
  } catch {
    // A key without the right to see them may still write.
    return undefined;
  }
}
