// A server over HTTP as it is shipped, which offers the fixtures of the conformance suites besides. Says where, on standard output.
import { library } from "../../src/library/table.ts";
import { readHttpSettings } from "../../src/http/http-settings.ts";
import { serveHttp } from "../../src/http/serve.ts";
import { createToolDefinitions } from "../../src/server/tool-definitions.ts";
import { tools } from "../../src/tools/table.ts";
import { askingTools } from "./asking-tools.ts";
import { fixtureLibrary } from "./library.ts";
import { plainTools } from "./plain-tools.ts";
import { withOwnSchemas } from "./with-own-schemas.ts";

const controller = new AbortController();
process.stdin.on("end", () => controller.abort()).resume();
await serveHttp({
  settings: { access: "destructive", excludedTools: [], packs: [] },
  http: readHttpSettings({ port: "0" }),
  env: process.env,
  version: "1.0.0",
  offer: {
    tools: [...tools, ...plainTools, ...askingTools],
    definitions: withOwnSchemas(createToolDefinitions()),
    library: async () => ({
      kinds: [...library.kinds, ...fixtureLibrary.kinds],
      prompts: [...library.prompts, ...fixtureLibrary.prompts],
    }),
  },
  log: (line) => process.stderr.write(`${line}\n`),
  signal: controller.signal,
  onListening: (url) => process.stdout.write(`${url}\n`),
});
