import { onTestFinished } from "vitest";
import { startEmulator, type Emulator, type EmulatorOptions, type OAuthControl } from "../src/index.ts";
import type { Answer } from "./portal.ts";
import { smallWorld } from "./small-world.ts";
import { createVirtualClock } from "./virtual-clock.ts";

/** An emulator with an application, and short ways to sign in and to call. */
export interface OAuthPortal {
  readonly emulator: Emulator;
  readonly control: OAuthControl;
  /** The answer of the token endpoint; the application's id and secret are filled in. */
  token(params: Readonly<Record<string, string>>, method?: "GET" | "POST"): Promise<TokenAnswer>;
  /** What the browser gets; consent is given at once. */
  authorize(params?: Readonly<Record<string, string>>, init?: RequestInit): Promise<Response>;
  /** A code out of the page of an application without a return address. */
  code(params?: Readonly<Record<string, string>>): Promise<string>;
  /** A call with the token in the query. */
  call(method: string, token: string, init?: RequestInit): Promise<{ status: number; body: Answer }>;
}

interface TokenAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Stops with the test. Its clock stands still. */
export async function startOAuthPortal(
  oauth: EmulatorOptions["oauth"] = {},
  options: Partial<EmulatorOptions> = {},
): Promise<OAuthPortal> {
  const world = options.world ?? smallWorld();
  const all = { consent: "auto" as const, ...oauth };
  const emulator = await startEmulator({ clock: createVirtualClock(), ...options, world, oauth: all });
  onTestFinished(() => emulator.close());
  const { url } = emulator;
  const control = emulator.oauth!;
  const { clientId: client_id, clientSecret: client_secret } = control;
  const authorize: OAuthPortal["authorize"] = (params = {}, init = {}) =>
    fetch(`${url}/oauth/authorize/?${new URLSearchParams({ client_id, state: "s 1&<x>", ...params }).toString()}`, {
      redirect: "manual",
      ...init,
    });
  return {
    emulator,
    control,
    authorize,
    async token(params, method = "GET") {
      const all = new URLSearchParams({ client_id, client_secret, ...params });
      const response = await (method === "GET"
        ? fetch(`${url}/oauth/token/?${all.toString()}`)
        : fetch(`${url}/oauth/token/`, { method, body: all }));
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    },
    async code(params) {
      const html = await (await authorize(params)).text();
      return /<pre id="code">(\w+)</.exec(html)?.[1] ?? html;
    },
    async call(method, token, init) {
      const response = await fetch(`${url}/rest/${method}?auth=${token}`, init);
      return { status: response.status, body: (await response.json()) as Answer };
    },
  };
}
