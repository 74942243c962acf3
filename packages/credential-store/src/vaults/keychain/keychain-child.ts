// One call of the operating system's keychain, in a process of its own: keytar can hang for a minute when nobody answers,
// and nothing inside the process can stop it. Reads a request from standard input, writes the answer to standard output.
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import type * as Keytar from "keytar";
import type { KeychainAnswer, KeychainRequest } from "./keychain-request.ts";

const service = "b24kit";
const load = createRequire(import.meta.url);

// The caller kills this process after two seconds. Should the caller be gone, the process ends itself.
setTimeout(() => process.kill(process.pid, "SIGKILL"), 3000).unref();

class KeychainTrouble extends Error {
  readonly answer: KeychainAnswer;

  constructor(answer: KeychainAnswer) {
    super("The keychain is not usable");
    this.answer = answer;
  }
}

// The caller is the only one who writes here, and its types are the same.
const request = JSON.parse(await text(process.stdin)) as KeychainRequest;
process.stdout.write(JSON.stringify(await answer()));

async function answer(): Promise<KeychainAnswer> {
  try {
    return { value: await run(request, loadKeytar()) };
  } catch (error) {
    return error instanceof KeychainTrouble ? error.answer : { trouble: "error", text: messageOf(error) };
  }
}

async function run(request: KeychainRequest, keytar: typeof Keytar): Promise<string | boolean | null> {
  switch (request.action) {
    case "get":
      return (await keytar.getPassword(service, request.account)) ?? surely(keytar, null);
    case "delete":
      return (await keytar.deletePassword(service, request.account)) || surely(keytar, false);
    case "set":
      await keytar.setPassword(service, request.account, request.secret);
      if ((await keytar.getPassword(service, request.account)) !== request.secret) throw notKept();
      return true;
    case "try":
    default:
      return surely(keytar, true);
  }
}

/** "Nothing there" is also what a locked or missing keychain says: only one that keeps a random value is believed. */
async function surely<T>(keytar: typeof Keytar, value: T): Promise<T> {
  const [canary, account, secret] = [`${service} canary`, randomUUID(), randomUUID()];
  await keytar.setPassword(canary, account, secret);
  const found = await keytar.getPassword(canary, account);
  const isDeleted = await keytar.deletePassword(canary, account);
  if (found !== secret || !isDeleted) throw notKept();
  return value;
}

function notKept(): KeychainTrouble {
  return new KeychainTrouble({ trouble: "not-kept", text: "" });
}

/** keytar is loaded only here: a platform without its binary can use every other vault. */
function loadKeytar(): typeof Keytar {
  try {
    return load("keytar") as typeof Keytar;
  } catch {
    throw new KeychainTrouble(whyNotLoaded());
  }
}

/** keytar hides what the system said about its binary, so the binary is loaded once more. */
function whyNotLoaded(): KeychainAnswer {
  try {
    const folder = join(dirname(load.resolve("keytar")), "..", "prebuilds", `${process.platform}-${process.arch}`);
    const file = join(folder, "keytar.node");
    if (!existsSync(file)) return { trouble: "no-binary", text: `${process.platform}-${process.arch}` };
    load(file);
    return { trouble: "no-binary", text: "" };
  } catch (error) {
    const message = messageOf(error);
    return { trouble: message.includes("libsecret") ? "no-library" : "no-binary", text: message };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
