import { defineConfig } from "tsdown";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    // For programs that read their clock before they load the rest.
    instant: "src/instant.ts",
  },
  dts: true,
});
