import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/**
 * What befalls a command of a batch: the portal refuses it, the key lacks its scope, the connection ends without an
 * answer, or no answer ever comes.
 */
export type StrikeKind = "refused" | "scope" | "cut" | "hang";

export interface Strike {
  /** The commands as they are on the wire, `method?query`. */
  readonly commands: readonly string[];
  readonly kind: StrikeKind;
}

/** Stands before a portal and spoils single commands, which no fault by the name of a method could tell apart. */
export interface FaultyProxy extends AsyncDisposable {
  /** A webhook of the portal behind. What is done through it has a log and a strike of its own. */
  webhook(strike?: Strike): string;
  /** The commands of every batch that came through a webhook. */
  batches(webhook: string): readonly (readonly string[])[];
}

type Batch = Readonly<Record<string, string>>;

const errors = {
  refused: { error: "ACCESS_DENIED", error_description: "Access denied!" },
  // Inside a batch the portal does not say more.
  scope: { error: "insufficient_scope", error_description: "" },
} as const;

/** Starts a proxy before `target`, an address without a path. */
export async function startFaultyProxy(target: string, user: number): Promise<FaultyProxy> {
  const strikes = new Map<string, Strike | undefined>();
  const logs = new Map<string, string[][]>();
  const server = createServer((request, response) => {
    const [, , , secret = ""] = (request.url ?? "").split("/");
    const log = (batch: Batch) => logs.get(secret)?.push(Object.values(batch));
    answer(request, response, { target, strike: strikes.get(secret), log }).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    webhook(strike) {
      const secret = `secret${strikes.size + 100}`;
      strikes.set(secret, strike);
      logs.set(secret, []);
      return `http://127.0.0.1:${port}/rest/${user}/${secret}/`;
    },
    batches: (webhook) => logs.get(webhook.split("/").at(-2) ?? "") ?? [],
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Passing {
  readonly target: string;
  readonly strike: Strike | undefined;
  readonly log: (batch: Batch) => void;
}

async function answer(request: IncomingMessage, response: ServerResponse, passing: Passing): Promise<void> {
  const { target, strike, log } = passing;
  const body = await text(request);
  const { cmd = {} } = JSON.parse(body || "{}") as { readonly cmd?: Batch };
  if (Object.keys(cmd).length > 0) log(cmd);
  const struck = Object.keys(cmd).filter((key) => strike?.commands.includes(cmd[key] ?? "") === true);
  const kind = struck.length === 0 ? undefined : strike?.kind;
  if (kind === "hang") return;
  if (kind === "cut") return void response.destroy();
  const headers = { "content-type": "application/json" };
  const answered = await fetch(target + (request.url ?? ""), { method: "POST", headers, body });
  const said = await answered.text();
  response.writeHead(answered.status, headers);
  response.end(kind === undefined ? said : spoilt(said, struck, errors[kind]));
}

/** The same answer with an error instead of what these commands answered. */
function spoilt(said: string, keys: readonly string[], error: object): string {
  const { result: batch, ...rest } = JSON.parse(said) as { readonly result: Readonly<Record<string, object>> };
  const without = Object.entries(batch).map(([part, values]) => [
    part,
    Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key))),
  ]);
  const { result_error: others = {}, ...parts } = Object.fromEntries(without) as Record<string, object>;
  const refused = Object.fromEntries(keys.map((key) => [key, error]));
  return JSON.stringify({ ...rest, result: { ...parts, result_error: { ...others, ...refused } } });
}
