import { defineConfig } from "tsdown";

// Tests read files outside of the package, beside which the compiler would put its declarations.
export default defineConfig({ entry: "src/index.ts", dts: true, tsconfig: "tsconfig.build.json" });
