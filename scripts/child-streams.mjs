// What the command gets of the open files of this process. Plain JavaScript: it must run on Node 18.
import { fstatSync } from "node:fs";

const variable = "BITRIX24_KEYRING_PASSWORD_FD";

/** Descriptors that every child has. */
const usual = ["inherit", "inherit", "inherit"];

/**
 * Streams and environment of the command: the usual three, and the open file that a passphrase is read from. That one is
 * called 3 in the child, whatever its number is here.
 */
export function childStreams(env) {
  const text = env[variable] ?? "";
  const descriptor = /^\d{1,4}$/.test(text) ? Number(text) : undefined;
  if (descriptor === undefined || descriptor < usual.length || !isOpen(descriptor)) return { stdio: usual, env };
  return { stdio: [...usual, descriptor], env: { ...env, [variable]: String(usual.length) } };
}

function isOpen(descriptor) {
  try {
    fstatSync(descriptor);
    return true;
  } catch {
    return false;
  }
}
