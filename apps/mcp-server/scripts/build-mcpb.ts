// node apps/mcp-server/scripts/build-mcpb.ts [folder]: packs the built server (npm run build) as a .mcpb bundle, and prints what
// server.json says of such a file.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { packBundle } from "./mcpb/pack-bundle.ts";

const folder = resolve(process.argv[2] ?? join(import.meta.dirname, "..", "dist-mcpb"));
mkdirSync(folder, { recursive: true });
const file = await packBundle(folder);
const content = readFileSync(file);
process.stdout.write(
  `${file}\n${content.length} bytes, SHA-256 ${createHash("sha256").update(content).digest("hex")}\n`,
);
