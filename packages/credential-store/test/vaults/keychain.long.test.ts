import { describe, expect, test } from "vitest";
import { openVault } from "../../src/vaults/open-vault.ts";
import { mixedUp, tryAgain } from "./mixed-up.ts";
import { startSession, whyNoSecretService } from "./secret-service.ts";

describe.skipIf(whyNoSecretService !== undefined)(`a real Secret Service ${whyNoSecretService ?? ""}`, () => {
  test("names of any kind stay apart", tryAgain, async () => {
    await using session = await startSession();
    await session.startKeyring("парóль");
    const vault = openVault("keychain", { folder: "/nowhere", env: session.env, platform: "linux" });
    const names = ["Ё ж/к", "ё ж/к", "Ё ж", "a", "A", "a ", "a%00", "__proto__", "-e", "🏢".repeat(40), "../x", "a\nb"];
    expect(await mixedUp(vault, names)).toEqual([]);
  });
});
