import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { appendFileSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "./archive.ts";
import { type Place, problemsOf, runAsync } from "./run-async.ts";

/** What the containers are made of. */
export interface ContainerParts {
  readonly root: string;
  readonly archives: readonly Archive[];
  /** An empty folder. */
  readonly folder: string;
  /** The address of their database. */
  readonly store: string;
}

/** A container that is ready: where its programs run, and what its secrets are. */
export interface Container {
  readonly place: Place;
  readonly token: string;
}

/** The deal of an event is none of the portal's. */
const feeds = `
events:
  deals: { from: online, token: { secret: deals-token }, read: false, to: { kind: ndjson, path: "~/{feed}.ndjson" } }
`;

/** The programs are installed as the Dockerfile does, the secrets and the schedule are made as docs/packages.md does. */
export function prepareContainer({ root, archives, folder, store }: ContainerParts): Container {
  const programs = join(folder, "programs");
  const names = new Set(["@b24kit/cli", "b24-scheduler"]);
  const files = archives.filter(({ name }) => names.has(name)).map(({ file }) => file);
  // What is optional would be fetched.
  const options = ["--global", "--ignore-scripts", "--omit=optional", "--offline", "--prefix", programs];
  execFileSync("npm", ["install", ...options, ...files], { cwd: folder, stdio: "pipe" });
  cpSync(join(root, "docker", "with-secrets.sh"), join(programs, "bin", "with-secrets"));
  const token = randomBytes(24).toString("hex");
  const secrets = writeSecrets(join(folder, "secrets"), { token, store });
  const data = join(folder, "data");
  mkdirSync(join(data, "config"), { recursive: true });
  const env = {
    PATH: `${join(programs, "bin")}:${process.env["PATH"]}`,
    HOME: data,
    B24KIT_HOME: data,
    B24KIT_SECRETS_FOLDER: secrets,
    B24KIT_STORE_FILE: join(secrets, "store"),
  };
  return { token, place: { cwd: data, env } };
}

function writeSecrets(folder: string, { token, store }: { readonly token: string; readonly store: string }): string {
  mkdirSync(folder, { mode: 0o700 });
  const texts = {
    BITRIX24_KEYRING_PASSWORD: randomBytes(24).toString("hex"),
    B24KIT_SCHEDULER_TOKEN: token,
    B24KIT_SECRET_DEALS_TOKEN: token,
    store,
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), `${text}\n`);
  return folder;
}

/** The schedule is written beside, as on the computer, then signed in and checked behind the entry of the image. Gives what went wrong. */
export async function firstSteps({ cwd, env }: Place, entry: string, webhook: string): Promise<readonly string[]> {
  const beside = join(cwd, "..", "schedule.yaml");
  const written = await runAsync("b24-scheduler", ["--config", beside, "init"], {
    cwd,
    env: { PATH: env["PATH"], HOME: cwd },
  });
  if (written.code !== 0) return problemsOf("b24-scheduler init", written);
  appendFileSync(beside, feeds);
  cpSync(beside, join(cwd, "config", "schedule.yaml"));
  const login = ["b24", "auth", "login", "main", "--stdin"];
  return [
    ...problemsOf(login.join(" "), await runAsync(entry, login, { cwd, env, input: webhook })),
    ...problemsOf("b24-scheduler check", await runAsync(entry, ["b24-scheduler", "check"], { cwd, env })),
  ];
}
