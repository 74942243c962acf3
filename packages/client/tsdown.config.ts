import { defineConfig } from "tsdown";

export default defineConfig({
  entry: { index: "src/index.ts", lists: "src/list/pages/index.ts", results: "src/results/index.ts" },
  dts: true,
  // Tests read files outside of the package, beside which the compiler would put its declarations.
  tsconfig: "tsconfig.build.json",
});
