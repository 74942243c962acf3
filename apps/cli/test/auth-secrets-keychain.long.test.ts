import { expect, test } from "vitest";
import { startSession, whyNoSecretService } from "../../../packages/credential-store/test/vaults/secret-service.ts";
import { finished, start } from "./b24.ts";
import { watchChildren } from "./family.ts";
import { lookAtEveryCommand, passphrase, type Watch } from "./look-at-every-command.ts";
import { marker } from "./portal.ts";

const inProcess: Watch = async (args, { env, stdin }) => {
  const child = start(args, { env });
  child.stdin.on("error", () => undefined).end(stdin);
  const end = finished(child);
  return Promise.all([end, watchChildren(child.pid ?? 0, end)]);
};

test.skipIf(whyNoSecretService !== undefined)(
  `with a real keychain, its processes get no secret of the environment either ${whyNoSecretService ?? ""}`,
  async () => {
    await using session = await startSession();
    await session.startKeyring("password");
    const home = session.env["HOME"] ?? "";
    const variable = { BITRIX24_WEBHOOK_URL: `https://portal.invalid/rest/1/${marker}/` };
    const env = { ...session.env, ...variable, B24KIT_HOME: "", BITRIX24_KEYRING_PASSWORD: passphrase };
    const { children, succeeded } = await lookAtEveryCommand(inProcess, env, home);
    expect(children).toBeGreaterThan(5);
    expect(succeeded).toEqual(expect.arrayContaining(["auth move --to keychain", "report briefing -P main --explain"]));
  },
  // One process after the other, each with a keychain: on a busy computer they add up.
  180_000,
);
