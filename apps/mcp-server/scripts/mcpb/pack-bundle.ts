import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packExtension } from "@anthropic-ai/mcpb";
import { tools } from "../../src/tools/table.ts";
import { mcpbManifest, type PackageFacts } from "./manifest.ts";

const app = join(import.meta.dirname, "..", "..");

/** Packs the built server as a .mcpb bundle into a folder and gives the path of the file. Throws when its manifest is not valid. */
export async function packBundle(folder: string, dist = join(app, "dist")): Promise<string> {
  const facts = JSON.parse(readFileSync(join(app, "package.json"), "utf8")) as PackageFacts;
  const staging = mkdtempSync(join(tmpdir(), "b24-mcp-bundle-"));
  const outputPath = join(folder, `${facts.name}-${facts.version}.mcpb`);
  try {
    writeFileSync(join(staging, "manifest.json"), JSON.stringify(mcpbManifest(facts, tools), null, 2));
    cpSync(join(app, "..", "..", "LICENSE"), join(staging, "LICENSE"));
    cpSync(dist, join(staging, "server"), { recursive: true });
    cpSync(join(import.meta.dirname, "start.mjs"), join(staging, "server", "start.mjs"));
    copyKeytar(join(staging, "server", "node_modules", "keytar"));
    if (await packExtension({ extensionPath: staging, outputPath, silent: true })) return outputPath;
    throw new Error("the bundle cannot be packed: its manifest is not valid");
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** The keychain of each system is reached by a binary of its own; npm installs the package beside the server, a bundle brings it. */
function copyKeytar(target: string): void {
  const source = realpathSync(join(app, "node_modules", "keytar"));
  mkdirSync(target, { recursive: true });
  for (const name of ["package.json", "LICENSE.md", "lib", "prebuilds"])
    cpSync(join(source, name), join(target, name), { recursive: true });
}
