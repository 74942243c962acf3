import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { tokenFile } from "../../src/http/tokens/token-file.ts";
import { main } from "../connect.ts";
import { makeHome } from "./serve-here.ts";

interface Output {
  /** A line of `sh` that becomes the command, "$@". */
  readonly script: string;
  readonly isUnread?: true;
}

const outputs: Readonly<Record<string, Output>> = {
  full: { script: 'exec "$@" > /dev/full' },
  closed: { script: 'exec "$@" >&-' },
  "without a reader": { script: 'exec "$@"', isUnread: true },
};

test.skipIf(!existsSync("/dev/full")).each(Object.entries(outputs))(
  "a token whose output is %s opens nothing, and that is told",
  async (_name, { script, isUnread }) => {
    using home = makeHome();
    await home.save({ main: "https://example.bitrix24.com/rest/1/secret1234567890/" });
    const child = spawn("sh", ["-c", script, "sh", process.execPath, main, "token", "add", "--profile", "main"], {
      env: { PATH: process.env["PATH"], ...home.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    if (isUnread === true) child.stdout.destroy();
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining("was not kept") as string });
    expect(existsSync(tokenFile(home.env))).toBe(false);
  },
);
