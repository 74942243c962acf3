import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { Finished, RunOptions } from "./b24.ts";
import { marker, startPortal } from "./portal.ts";
import { commands as table } from "./trouble/commands.ts";

export const passphrase = "correct horse battery";

/** Commands that use the profile "main", or might; those of sign-in get the webhook on stdin. */
const chosen: readonly (readonly string[])[] = [
  ["auth", "login", "main", "--stdin"],
  ["auth", "login", "main", "--stdin", "--json", "--verbose"],
  ["auth", "login", "bad/name", "--stdin"],
  ["auth", "status"],
  ["auth", "status", "--json", "--verbose"],
  ["auth", "list"],
  ["auth", "switch", "main"],
  ["auth", "access", "write"],
  ["auth", "move", "--to", "keychain"],
  ["auth", "move", "--to", "file"],
  ["auth", "import", "-", "--name", "main"],
  ["report", "briefing"],
  ["report", "day-plan", "--json", "--verbose"],
  ["report", "briefing", "-P", "main", "--explain"],
  ["call", "profile", "--verbose"],
  ["call", "crm.deal.list", "--all", "--max-items", "60"],
  ["call", "crm.deal.delete"],
  ["call", "no.such.method", "--json"],
  ["batch", "--cmd", "a=profile", "--cmd", "b=crm.item.get?id=0", "--verbose"],
  ["search", "x"],
  ["ask", "что просрочено", "--verbose"],
  ["export", "deal", "--to", "no/such/folder/deals.csv", "--verbose"],
  ["import", "deal", "--from", "no-such-file.csv", "--verbose"],
  ["do", "create-task", "x"],
  ["plan", "list", "--verbose"],
  ["plan", "apply", "zzzz-zzzz-zzzz-zzzz"],
  ["grant", "list", "--json"],
  ["journal", "verify", "--verbose"],
  ["journal", "export"],
  ["fields", "deal"],
  ["methods", "show", "crm.deal.list"],
  ["docs", "search", "deal", "--verbose"],
  ["file", "download", "1", "--to", "no/such/folder/", "--verbose"],
  ["packs", "list"],
  ["chains", "list"],
  ["skill", "list"],
  ["auth", "login", "app", "--from-env", "--portal", "portal.example"],
  ["doctor"],
  ["doctor", "--json", "--verbose"],
  ["demo"],
  ["emulator", "start", "--port", "99999"],
  ["--help"],
];

/** Those, one of every other command of the grammar, and in the end the sign-out. */
export const commands: readonly (readonly string[])[] = [
  ...chosen,
  ...Object.entries(table)
    .map(([name, { args }]) => [...name.split(" "), ...args])
    .filter(([name], place, all) => firstOf(all, name) === place && firstOf(chosen, name) === -1),
  ["auth", "logout", "main"],
];

function firstOf(all: readonly (readonly string[])[], name: string | undefined): number {
  return all.findIndex(([first]) => first === name);
}

/** The secret in the forms in which it might be written down by accident. */
const spellings = [marker, Buffer.from(marker).toString("base64").slice(0, 14), Buffer.from(marker).toString("hex")];

/** Whether the secret stands in a text, in any form. */
export function tells(text: string): boolean {
  return spellings.some((spelling) => text.toLowerCase().includes(spelling.toLowerCase()));
}

/** Every file below the folder that holds the secret in any form. */
export function filesThatTell(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((file) => join(file.parentPath, file.name)).filter((path) => tells(readFileSync(path, "latin1")));
}

interface Looked {
  /** Processes that were started by the commands. */
  readonly children: number;
  /** Commands that ended well, as one text each. */
  readonly succeeded: readonly string[];
}

/** Runs a command, and watches the processes that it starts. */
export type Watch = (
  args: readonly string[],
  options: Required<RunOptions>,
) => Promise<[Finished, ReadonlyMap<number, string>]>;

/** Runs every command, and expects that the secret is in no output, process or file of any. */
export async function lookAtEveryCommand(
  watch: Watch,
  env: Required<RunOptions>["env"],
  folder: string,
): Promise<Looked> {
  await using portal = await startPortal();
  let children = 0;
  const succeeded: string[] = [];
  for (const args of commands) {
    const log = { B24KIT_LOG: "debug", B24KIT_LOG_FILE: join(folder, "b24.log") };
    const stdin = args[1] === "import" ? `URL=${portal.webhook}` : portal.webhook;
    const [{ code, stdout, stderr }, shown] = await watch(args, { env: { ...env, ...log }, stdin });
    children += shown.size;
    if (code === 0) succeeded.push(args.join(" "));
    expect({ args, output: tells(stdout + stderr) }).toEqual({ args, output: false });
    expect({ args, processes: [...shown.values()].filter(tells) }).toEqual({ args, processes: [] });
    expect({ args, files: filesThatTell(folder) }).toEqual({ args, files: [] });
  }
  return { children, succeeded };
}
