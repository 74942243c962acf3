import { defineConfig } from "tsdown";

// A test reads a file of another package's tests, beside which the compiler would put its declarations.
export default defineConfig({ entry: "src/index.ts", dts: true, tsconfig: "tsconfig.build.json" });
