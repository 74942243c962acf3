import type { Client } from "@b24kit/client";

/** The part of the client that reading needs. */
export type PortalClient = Pick<Client, "batch" | "call" | "list" | "portal">;
