import { type EventEmitter, once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EmulatorOptions, OAuthControl } from "@b24kit/emulator";
import { b24, type Finished, startHere } from "./b24.ts";
import { startPortal, type TestPortal } from "./portal.ts";

/** A portal with an application, and a computer on which nobody has signed in yet. */
export interface OAuthHome extends AsyncDisposable {
  readonly portal: TestPortal;
  readonly control: OAuthControl;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A file with the application's id and secret. */
  readonly file: string;
  b24(...args: readonly string[]): Promise<Finished>;
  json(...args: readonly string[]): Promise<unknown>;
  /** Starts the sign-in with a code to be pasted, and opens the page; `answer` makes of the code what is pasted. */
  login(options?: LoginSteps): Promise<Finished>;
}

interface LoginSteps {
  readonly args?: readonly string[];
  /** Gets the code and the address that was opened. */
  readonly answer?: (code: string, page: URL) => string;
  /** Parameters of the page beside its own, such as `user`. */
  readonly page?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** What is secret of the tokens and codes: nothing that is printed may look like it. */
const secret = /[0-9a-f]{50,}/;

/** Closes the portal in the end. `more`: variables of the environment. */
export async function oauthHome(
  options: Partial<EmulatorOptions> = {},
  more: OAuthHome["env"] = {},
): Promise<OAuthHome> {
  const portal = await startPortal({ ...options, oauth: { consent: "auto", ...options.oauth } });
  const control = portal.oauth!;
  const folder = mkdtempSync(join(tmpdir(), "b24-oauth-"));
  const env = { B24KIT_HOME: folder, BITRIX24_KEYRING_PASSWORD: "верная фраза", ...more };
  const file = join(folder, "application.json");
  const { clientId: client_id, clientSecret: client_secret } = control;
  writeFileSync(file, JSON.stringify({ client_id, client_secret, portal: portal.url, server: portal.url }));
  const run: OAuthHome["b24"] = async (...args) => clean(await b24(args, { env }));
  return {
    portal,
    control,
    env,
    file,
    b24: run,
    json: async (...args) => JSON.parse((await run(...args, "--json")).stdout) as unknown,
    async login({
      args = ["main", "--oauth", "--application", file],
      answer = (code: string) => code,
      page = {},
      env: other,
    } = {}) {
      const { stdin, stderr, ended } = startHere(["auth", "login", ...args], { env: { ...env, ...other } });
      const url = await pageOf(stderr, ended);
      if (url !== undefined) {
        for (const [name, value] of Object.entries(page)) url.searchParams.set(name, value);
        stdin.write(answer(await codeOn(url), url));
      }
      stdin.end();
      return clean(await ended);
    },
    [Symbol.asyncDispose]: async () => portal.close(),
  };
}

/** The address that the command asks to open; undefined when it ends without one. */
export async function pageOf(stderr: EventEmitter, ended: Promise<unknown>): Promise<URL | undefined> {
  let text = "";
  for (;;) {
    const found = /^https?:\S+$/m.exec(text)?.[0];
    if (found !== undefined) return new URL(found);
    const news = await Promise.race([once(stderr, "data"), ended.then(() => undefined)]);
    if (news === undefined) return undefined;
    text += String(news[0]);
  }
}

async function codeOn(page: URL): Promise<string> {
  const html = await (await fetch(page)).text();
  return /<pre id="code">(\w+)</.exec(html)?.[1] ?? "no-code-on-the-page";
}

function clean(found: Finished): Finished {
  if (secret.test(found.stdout + found.stderr)) throw new Error("a secret was printed");
  return found;
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
