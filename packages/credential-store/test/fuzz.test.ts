import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { faultsOf, type Parser } from "../../../scripts/fuzz/faults-of.ts";
import { CredentialError, parseSignIn } from "../src/index.ts";
import { parseSecretsFile } from "../src/vaults/file/parse-secrets-file.ts";
import { draft, openStore } from "./open-store.ts";

const mayThrow = (error: unknown): boolean => error instanceof CredentialError;

const folder = mkdtempSync(join(tmpdir(), "b24kit-fuzz-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const profiles = openStore({ folder });

async function listOf(text: string): Promise<unknown> {
  writeFileSync(profiles.file, text, { mode: 0o600 });
  return profiles.store.list();
}

const secretsFile =
  '{"version":1,"kind":"file","kdf":{"name":"scrypt","salt":"AAAA","cost":17},"secrets":{"main":{"nonce":"AAAA","data":"AAAA"}}}';
const tokens = {
  accessToken: "s6p6eclrvim6da22ft9ch94ekreb52lv",
  refreshToken: "4s386p3q0tr8dy89xvmt96234v3dljg8",
  memberId: "a223c6b3710f85df22e9377d6c4f7553",
  clientEndpoint: "https://portal.bitrix24.com/rest/",
};
const application = { clientId: "local.1", clientSecret: "abc", tokens };

const parsers: Readonly<Record<string, Parser>> = {
  "the file of profiles": {
    read: listOf,
    samples: [
      JSON.stringify({
        version: 1,
        leftovers: [],
        profiles: [{ ...draft(), secret: undefined, vault: "file", access: {} }],
      }),
    ],
    mayThrow,
  },
  "the file of secrets": {
    read: (text) => parseSecretsFile(Buffer.from(text), "encrypted-file", "secrets.json"),
    samples: [secretsFile],
    mayThrow,
  },
  "a stored sign-in": {
    read: parseSignIn,
    samples: ["https://romashka.bitrix24.ru/rest/1/m4rkers3cret99x0/", JSON.stringify(application)],
    mayThrow,
  },
};

test.each(Object.entries(parsers))(
  "%s: whatever the text is, it is read or refused in words of our own",
  async (_name, parser) => {
    expect(await faultsOf(parser)).toEqual([]);
  },
);
