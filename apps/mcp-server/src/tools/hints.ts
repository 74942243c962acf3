import type { Hints } from "./tool.ts";

/** Reads the portal. */
export const readsPortal: Hints = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: true,
};

/** Reads what the server itself brings: its knowledge of the REST interface. */
export const readsCatalog: Hints = { ...readsPortal, openWorldHint: false };

/** Keeps a description of a write on this computer; the portal stays as it is. */
export const plansWrites: Hints = {
  readOnlyHint: false,
  destructiveHint: false,
  idempotentHint: false,
  openWorldHint: true,
};

/** Changes the portal. A repeated call asks the person again, so a client may not repeat it by itself. */
export const writesPortal: Hints = { ...plansWrites, destructiveHint: true };
