// node apps/mcp-server/scripts/check-packed.ts <archive> <empty folder>: the server as strangers get it. The packed archive is run
// by npx alone, the .mcpb bundle as an application runs it; a real client asks each for the briefing of an emulated portal. What
// the MCP registry is told must fit.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { createWorld, startEmulator } from "@b24kit/emulator";
import { packBundle } from "./mcpb/pack-bundle.ts";
import { askServer, type Said } from "./packed/ask-server.ts";
import { checkBundle } from "./packed/check-bundle.ts";
import { checkDescription } from "./packed/check-description.ts";

/** Bytes that the bundle may have; the archive for npm has its budget beside those of the other packages. */
const budget = 1_780_000;

const [archive = "", folder = ""] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "..", "package.json"), "utf8"));
const home = join(folder, "home");
mkdirSync(home, { recursive: true });
// An npm without a cache and without a network: nothing but the archive is needed, the keychain is optional.
const env = {
  PATH: `${dirname(process.execPath)}:${process.env["PATH"] ?? ""}`,
  HOME: home,
  B24KIT_HOME: home,
  npm_config_cache: join(folder, "npm"),
  npm_config_offline: "true",
  npm_config_omit: "optional",
  npm_config_update_notifier: "false",
};
const npx = ["--yes", `--package=${archive}`, "--", "b24-mcp"];
const emulator = await startEmulator({ world: createWorld({ seed: "en", now: new Date().toISOString() }) });
try {
  const help = spawnSync("npx", [...npx, "--help"], { env, encoding: "utf8", timeout: 60_000 }).stdout;
  const packed = await askServer({
    command: "npx",
    args: npx,
    env: { ...env, BITRIX24_WEBHOOK_URL: emulator.webhook },
  });
  const bundle = await packBundle(folder);
  const bundled = await checkBundle(bundle, join(folder, "bundle"), env, emulator.webhook);
  const problems = [...checkDescription(help), ...[packed, bundled].flatMap((said) => judge(said)), ...tell(bundle)];
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  await emulator.close();
}

function judge(said: Said): readonly string[] {
  const writes = said.tools.filter((name) => name === "b24_plan_write" || name === "b24_apply_plan");
  return [
    ...(said.version === version ? [] : [`the server says ${said.version}, package.json ${version}`]),
    ...(writes.length === 0 ? [] : [`without being asked for, there are ${writes.join(", ")}`]),
  ];
}

/** Prints how large a download is, and gives the complaint when it is too large. */
function tell(bundle: string): readonly string[] {
  const { size } = statSync(bundle);
  process.stdout.write(`b24-mcp.mcpb: ${(size / 1000).toFixed(0)} kB packed, at most ${budget / 1000} kB\n`);
  return size <= budget ? [] : [`the bundle: ${size} bytes are more than ${budget}`];
}
