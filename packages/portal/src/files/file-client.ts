import type { Client } from "@b24kit/client";

/** The part of the client that reading about files needs. */
export type FileClient = Pick<Client, "call" | "portal">;
