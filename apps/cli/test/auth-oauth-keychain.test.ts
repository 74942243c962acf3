import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startSession, whyNoSecretService } from "../../../packages/credential-store/test/vaults/secret-service.ts";
import { finished, start } from "./b24.ts";
import { watchChildren } from "./family.ts";
import { oauthHome } from "./oauth-home.ts";

/** Tokens of the emulator are 70 hexadecimal digits; nothing else of that length is. */
const token = /(?<![0-9a-f])[0-9a-f]{70}(?![0-9a-f])/;

test.skipIf(whyNoSecretService !== undefined)(
  `a sign-in of an application lives in a real keychain, and its refreshed tokens too ${whyNoSecretService ?? ""}`,
  async () => {
    await using session = await startSession();
    await session.startKeyring("password");
    const home = session.env["HOME"] ?? "";
    await using office = await oauthHome({}, { ...session.env, B24KIT_HOME: "", BITRIX24_KEYRING_PASSWORD: undefined });
    const { control, env } = office;

    expect(await office.login()).toMatchObject({ code: 0 });
    expect(await office.json("auth", "list")).toMatchObject([{ name: "main", kind: "oauth", storage: "keychain" }]);

    control.pass(3600);
    const child = start(["report", "briefing"], { env });
    child.stdin.end();
    const end = finished(child);
    const shown = await watchChildren(child.pid ?? 0, end);
    expect(await end).toMatchObject({ code: 0 });
    const tells = (text: string): boolean => token.test(text) || text.includes(control.clientSecret);
    expect(shown.size).toBeGreaterThan(0);
    expect([...shown.values()].filter(tells)).toEqual([]);
    const files = readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map(({ parentPath, name }) => join(parentPath, name));
    expect(paths.filter((path) => tells(readFileSync(path, "latin1")))).toEqual([]);

    // The next process finds the tokens of the one before in the keychain, and after a restart of the keychain.
    await session.stopKeyring();
    await session.startKeyring("password");
    expect(await office.b24("call", "server.time")).toMatchObject({ code: 0 });
    expect(control.counts()).toEqual({ exchanges: 1, refreshes: 1, refused: 0 });

    expect(await office.b24("auth", "logout", "main")).toMatchObject({ code: 0 });
    expect(await office.json("auth", "list")).toEqual([]);
  },
);
