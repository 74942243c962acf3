import { readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { getMcpConfigForManifest, type McpbManifestAny, unpackExtension } from "@anthropic-ai/mcpb";
import { askServer, type Said, type StartedBy } from "./ask-server.ts";

/** Unpacks a .mcpb bundle and starts it as an application does in which somebody has set nothing but a webhook. */
export async function checkBundle(file: string, folder: string, env: StartedBy["env"], webhook: string): Promise<Said> {
  if (!(await unpackExtension({ mcpbPath: file, outputDir: folder, silent: true })))
    throw new Error(`${file} cannot be unpacked`);
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as McpbManifestAny;
  const config = await getMcpConfigForManifest({
    manifest,
    extensionPath: folder,
    systemDirs: {},
    userConfig: { webhook },
    pathSeparator: sep,
  });
  if (config === undefined) throw new Error("the bundle asks for more than a webhook");
  return askServer({ command: config.command, args: config.args ?? [], env: { ...env, ...config.env } });
}
