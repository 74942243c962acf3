import { defineConfig } from "tsdown";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    // For programs with a command line, which read their language before they load the rest.
    "command-line": "src/command-line/index.ts",
    // For commands that complete their own command lines.
    completion: "src/completion/index.ts",
    // For programs that read their clock before they load the rest.
    instant: "src/instant.ts",
  },
  dts: true,
});
