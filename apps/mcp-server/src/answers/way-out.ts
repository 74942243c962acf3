import { tickPermission } from "./tick-permission.ts";

/** What to do where the hint of the error was written for a terminal or a program; undefined: the hint does. */
export function wayOut(name: string, code: string, isRetryable: boolean, hint = ""): string | undefined {
  // Such as a certificate: waiting does not help, and the hint says what does.
  if (code === "network" && !isRetryable) return undefined;
  if (name === "CredentialError") return credential[code] ?? (hint === "" ? undefined : `Tell the user: ${hint}`);
  if (name === "ToolkitError") return toolkit[code];
  return portal[code];
}

const signIn =
  "Tell the user: run `b24 auth login` on a terminal (b24 comes from npm: @b24kit/cli), or set BITRIX24_WEBHOOK_URL in the configuration of this server and restart it. Never ask for the address of a webhook in the chat.";

const credential: Readonly<Record<string, string>> = {
  "no-credential": signIn,
  "no-profile": "Tell the user: `b24 auth list` shows the profiles; the one that --profile names does not exist.",
  "no-passphrase":
    "Tell the user: set BITRIX24_KEYRING_PASSWORD in the configuration of this server, since nobody can be asked here.",
  "wrong-passphrase":
    "Tell the user: BITRIX24_KEYRING_PASSWORD in the configuration of this server is not the passphrase of the stored secrets; set the right one, or run `b24 auth login` anew.",
  "wrong-machine":
    "Tell the user: the stored secrets were kept for another computer; run `b24 auth login` on this one.",
};

const toolkit: Readonly<Record<string, string>> = {
  "no-writes":
    "Writes take a stored profile. Tell the user: run `b24 auth login`, then `b24 auth access write` on a terminal.",
};

const portal: Readonly<Record<string, string>> = {
  "invalid-webhook": signIn,
  unauthorized:
    "The webhook was deleted or changed. Tell the user: create a new inbound webhook in Bitrix24 and run `b24 auth login` on a terminal; the next call uses it.",
  "missing-scope": tickPermission,
  network: "The portal could not be reached. Try again in a minute; if it stays so, tell the user.",
  dns: "The portal's address was not found. Tell the user: check the network and the address of the portal.",
  redirected:
    "Tell the user: the portal answers under another address, or a login page stands before it. Whoever trusts the new address gives it to `b24 auth login` on a terminal.",
  timeout: "The portal took too long. Ask for less at a time (a shorter period, fewer fields), or try again later.",
};
