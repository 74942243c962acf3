import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { b24 } from "./b24.ts";
import { startPortal } from "./portal.ts";
import { openTerminal, whyNoTerminal } from "./terminal.ts";

test.skipIf(whyNoTerminal !== undefined)(
  "a yes for one portal is no yes for the one that gets its name while the person types",
  async () => {
    await using first = await startPortal();
    await using second = await startPortal();
    const home = mkdtempSync(join(tmpdir(), "b24-access-"));
    const env = { BITRIX24_KEYRING_PASSWORD: "верная фраза", B24KIT_HOME: home };
    await b24(["auth", "login", "main", "--stdin"], { env, stdin: first.webhook });
    for (const [language, words] of [
      ["en", "another command changed the profile main while you answered"],
      ["ru", "пока вы отвечали, другая команда изменила профиль main"],
    ] as const) {
      const [shown, other] = language === "en" ? [first, second] : [second, first];
      const terminal = openTerminal(["auth", "access", "main", "destructive", "--lang", language], env);
      await terminal.sees(new URL(shown.url).host);
      await b24(["auth", "login", "main", "--stdin", "--replace"], { env, stdin: other.webhook });
      terminal.types(`${new URL(shown.url).host}\r`);
      const { code, stdout } = await terminal.end();
      expect({ code, isTold: stdout.replaceAll(/\s+/g, " ").includes(words) }).toEqual({ code: 2, isTold: true });
      const { stdout: status } = await b24(["auth", "list", "--json"], { env });
      expect(JSON.parse(status)).toMatchObject([{ portal: new URL(other.url).host, access: "read-only" }]);
    }
  },
);
