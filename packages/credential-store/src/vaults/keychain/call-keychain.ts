import { existsSync } from "node:fs";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { childEnvironment } from "./child-environment.ts";
import { type KeychainReason, reasonInMessage } from "./keychain-reason.ts";
import type { KeychainAnswer, KeychainRequest } from "./keychain-request.ts";
import { type ChildEnd, runChild } from "./run-child.ts";
import { busAnswers, sessionBus } from "./session-bus.ts";

export interface KeychainSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

export type KeychainResult =
  | { readonly value: string | boolean | null }
  /** `detail` are the words of the system, when it said something. */
  | { readonly reason: KeychainReason; readonly detail?: string };

/** Milliseconds for a call: start of the process, keychain, answer. */
const limit = 2000;
/** Milliseconds for the question whether a silent keychain has at least a bus. */
const busLimit = 500;

// Beside this file, in the sources as in a bundle, which has it as a second entry.
const extension = extname(import.meta.url) === ".ts" ? ".ts" : ".mjs";
const child = fileURLToPath(new URL(`./keychain-child${extension}`, import.meta.url));

/** Asks the keychain of the operating system. Answers within 3 seconds, whatever the keychain does, and never throws. */
export async function callKeychain(
  request: KeychainRequest,
  { env, platform }: KeychainSurroundings,
): Promise<KeychainResult> {
  const usesBus = platform !== "win32" && platform !== "darwin";
  const bus = usesBus ? sessionBus(env) : undefined;
  if (usesBus && (bus === undefined || (!bus.startsWith("\0") && !existsSync(bus)))) return { reason: "no-bus" };
  if (!existsSync(child)) return { reason: "no-binary" };
  const end = await runChild({ file: child, env: childEnvironment(env), input: JSON.stringify(request), limit });
  if (end === "silent" && bus !== undefined) {
    return { reason: (await busAnswers(bus, busLimit)) ? "waiting" : "silent" };
  }
  return readEnd(end);
}

function readEnd(end: ChildEnd): KeychainResult {
  if (end === "silent") return { reason: "silent" };
  const answer = end === "ended" ? undefined : parseAnswer(end.output);
  if (answer === undefined) return { reason: "failed", detail: "its process ended without an answer" };
  if ("value" in answer) return answer;
  const reason = answer.trouble === "error" ? reasonInMessage(answer.text) : answer.trouble;
  return { reason, detail: answer.text };
}

function parseAnswer(output: string): KeychainAnswer | undefined {
  try {
    return JSON.parse(output) as KeychainAnswer;
  } catch {
    // The error would repeat a part of the answer, which may be a secret.
    return undefined;
  }
}
