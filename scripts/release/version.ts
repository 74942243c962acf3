// Gives the packages their next versions by the changesets, and the same one to what the MCP registry is told.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withVersion } from "./with-version.ts";

const root = join(import.meta.dirname, "..", "..");
const app = join(root, "apps", "mcp-server");

execFileSync(join(root, "node_modules", ".bin", "changeset"), ["version"], { cwd: root, stdio: "inherit" });
const { version } = JSON.parse(readFileSync(join(app, "package.json"), "utf8")) as { readonly version: string };
const description = join(app, "server.json");
writeFileSync(description, withVersion(readFileSync(description, "utf8"), version));
