import { spawn } from "node:child_process";
import { mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { childStreams } from "./child-streams.mjs";

const variable = "BITRIX24_KEYRING_PASSWORD_FD";

it("the open file of the passphrase comes along to the command", async () => {
  const folder = mkdtempSync(join(tmpdir(), "b24-descriptor-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "passphrase");
  writeFileSync(file, "correct horse\n");
  const { stdio, env } = childStreams({ ...process.env, [variable]: String(openSync(file, "r")) });
  const reader = `process.exitCode = require("node:fs").readFileSync(Number(process.env.${variable}), "utf8") === "correct horse\\n" ? 0 : 1`;
  const child = spawn(process.execPath, ["-e", reader], { stdio, env });
  expect(await new Promise((resolve) => child.on("exit", resolve))).toBe(0);
});

it.each([undefined, "", "0", "2", "-1", "9999", "x"])("%j names nothing to bring along", (value) => {
  const env = { [variable]: value };
  expect(childStreams(env)).toEqual({ stdio: ["inherit", "inherit", "inherit"], env });
});
