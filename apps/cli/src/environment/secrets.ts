import { webhookVariables } from "@b24kit/credential-store/find-webhook";
import type { Environment } from "../io.ts";

/** Shorter pieces are ordinary words: hiding them would spoil the output and protect nothing. */
const shortestSecret = 6;

/** Takes the secrets of the environment's webhooks out of a text: the last line of defence for all that is printed. */
export function createScrubber(env: Environment): (text: string) => string {
  const secrets = secretsOf(env);
  return (text) => secrets.reduce((clean, secret) => clean.replaceAll(secret, "***"), text);
}

/** Takes one secret that is no address out of a text. */
export function createTextScrubber(secret: string): (text: string) => string {
  const spelled = [...new Set([secret, encodeURIComponent(secret)])].filter((part) => part.length >= shortestSecret);
  return (text) => spelled.reduce((clean, part) => clean.replaceAll(part, "***"), text);
}

/** Replaces the secret of anything that looks like `/rest/<user>/<secret>/` by `***`. */
export function hideWebhooks(text: string): string {
  return text.replaceAll(/(\/rest(?:\/api)?\/[^/\s"']{1,64}\/)([A-Za-z0-9_-]{8,})(?=[/\s"'?]|$)/gi, "$1***");
}

function secretsOf(env: Environment): string[] {
  const parts = webhookVariables.flatMap((name) => secretParts(env[name]?.trim() ?? ""));
  const spelled = parts.flatMap((part) => [part, encodeURIComponent(part), decodeOrSame(part)]);
  return [...new Set(spelled)].filter((part) => part.length >= shortestSecret);
}

/**
 * The secret of a well-formed address is what follows `/rest/<user>/`. Of anything else every longer piece without a dot
 * (hosts and methods have dots) may be the secret.
 */
function secretParts(value: string): string[] {
  const wellFormed = /^["'\s]*https?:\/\/[^\s@]+\/rest\/(?:api\/)?\d+\/([^/?#\s."'@]{6,})(?:[/?#\s"']|$)/i;
  const secret = wellFormed.exec(value)?.[1];
  if (secret !== undefined) return [secret];
  return value.split(/[/?#&=\s"'@:]/).filter((part) => part.length >= 8 && !part.includes("."));
}

function decodeOrSame(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
