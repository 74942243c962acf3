import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCredentialStore } from "@b24kit/credential-store";
import { Client, type ClientOptions, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import type { HttpLimits } from "../../src/http/http-limits.ts";
import { type HttpOptions, readHttpSettings } from "../../src/http/http-settings.ts";
import { serveHttp } from "../../src/http/serve.ts";
import { makeToken, type StoredToken } from "../../src/http/tokens/token.ts";
import { changeTokens, tokenFile } from "../../src/http/tokens/token-file.ts";
import type { Settings } from "../../src/settings/settings.ts";
import { type Called, calledOf, type Era } from "../connect.ts";

export interface ServeHereOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly http?: HttpOptions;
  readonly settings?: Partial<Settings>;
  readonly limits?: Partial<HttpLimits>;
  readonly now?: () => number;
  readonly home?: Pick<Home, "env">;
}

/** A server over HTTP in this process, on a free port. */
export interface Served extends AsyncDisposable {
  readonly url: string;
  readonly log: readonly string[];
  /** Resolves when the server has ended. */
  stop(): Promise<void>;
  connect(options?: HttpConnectOptions): Promise<HttpConnection>;
}

interface HttpConnectOptions {
  readonly era?: Era;
  readonly token?: string;
  /** As the client calls itself. */
  readonly name?: string;
  readonly client?: Partial<ClientOptions>;
}

export interface HttpConnection extends AsyncDisposable {
  readonly client: Client;
  readonly transport: StreamableHTTPClientTransport;
  call(name: string, args?: Record<string, unknown>): Promise<Called>;
}

/** The tokens of a folder. */
export interface TokenKeeper {
  /** Makes tokens for profiles, in one go. */
  tokens(...profiles: readonly string[]): Promise<readonly string[]>;
  change(change: (tokens: readonly StoredToken[]) => readonly StoredToken[]): Promise<void>;
}

/** A folder for profiles and tokens. */
export interface Home extends Disposable, TokenKeeper {
  readonly env: Readonly<Record<string, string>>;
  /** Stores profiles by the addresses of their webhooks. */
  save(webhooks: Readonly<Record<string, string>>): Promise<void>;
}

export function keepTokens(env: Home["env"]): TokenKeeper {
  const change: TokenKeeper["change"] = async (to) => changeTokens(tokenFile(env), to);
  return {
    change,
    tokens: async (...profiles) => {
      const made = profiles.map((profile) => makeToken({ profile, now: 0 }));
      await change((before) => [...before, ...made.map(({ stored }) => stored)]);
      return made.map(({ text }) => text);
    },
  };
}

export function makeHome(): Home {
  const folder = mkdtempSync(join(tmpdir(), "b24-mcp-http-"));
  const env = { HOME: folder, B24KIT_HOME: folder };
  return {
    env,
    ...keepTokens(env),
    save: async (webhooks) => {
      const store = openCredentialStore({ env, platform: process.platform });
      for (const [name, secret] of Object.entries(webhooks)) {
        const { host, origin: url, pathname } = new URL(secret);
        const user = { id: Number(pathname.split("/")[2]) };
        const scopes = ["crm", "task", "tasks", "user", "calendar"];
        await store.save({
          name,
          kind: "webhook",
          portal: { host, url },
          user,
          facts: { scopes },
          secret,
          vault: "plain-file",
        });
      }
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export async function serveHere(options: ServeHereOptions = {}): Promise<Served> {
  const own = options.home === undefined ? makeHome() : undefined;
  const { home = own, http = {}, settings = {}, limits = {}, now = Date.now } = options;
  const env = { ...home?.env, ...options.env };
  const controller = new AbortController();
  const log: string[] = [];
  let ended: Promise<void> = Promise.resolve();
  const stoppedAt = "B24KIT_NOW" in env ? { stoppedAt: Date.parse(env["B24KIT_NOW"] ?? "") } : {};
  const url = await new Promise<string>((onListening, reject) => {
    ended = serveHttp({
      settings: { access: "read-only", excludedTools: [], packs: [], ...settings },
      http: readHttpSettings({ port: "0", ...http }),
      env,
      ...stoppedAt,
      version: "1.0.0",
      log: (line) => log.push(line),
      signal: controller.signal,
      limits,
      now,
      onListening,
      // The tests' portals count no requests.
      portalLimits: "self-hosted",
    });
    ended.catch(reject);
  });
  const stop = async (): Promise<void> => {
    controller.abort();
    await ended;
  };
  return {
    url,
    log,
    stop,
    connect: async (to = {}) => connectTo(url, to),
    [Symbol.asyncDispose]: async () => {
      await stop();
      own?.[Symbol.dispose]();
    },
  };
}

/** Connects a client of its own to the address of a server. */
async function connectTo(url: string, options: HttpConnectOptions = {}): Promise<HttpConnection> {
  const { era = "legacy", token, name = "test-client", client: more = {} } = options;
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const transport = new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } });
  const mode = era === "modern" ? { pin: "2026-07-28" } : "legacy";
  const client = new Client({ name, version: "1.0.0" }, { ...more, versionNegotiation: { mode } });
  await client.connect(transport);
  return {
    client,
    transport,
    call: async (name, args = {}) => calledOf(await client.callTool({ name, arguments: args })),
    [Symbol.asyncDispose]: async () => client.close(),
  };
}
