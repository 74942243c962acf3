import { defineConfig, type UserConfig } from "tsdown";
import { lazyBuiltins, scripts, slimUndici } from "./bundle-plugins.ts";

const common = {
  platform: "node",
  target: "node24",
  // One application: everything is inside, so that it starts fast and needs no install of dependencies.
  deps: { alwaysBundle: [/.*/], onlyBundle: false },
  minify: true,
  sourcemap: false,
  dts: false,
} satisfies UserConfig;

export default defineConfig([
  { ...common, entry: "src/main.ts", banner: "#!/usr/bin/env node" },
  {
    ...common,
    entry: "src/main-process.ts",
    outDir: "dist/program",
    // For src/start/load-program.ts.
    format: "cjs",
    outputOptions: { entryFileNames: "[name].cjs", chunkFileNames: "[name]-[hash].cjs" },
    checks: { legacyCjs: false },
    // undici's own switch for bundles, which leaves its second HTTP parser out.
    define: { esbuildDetection: "true" },
    plugins: [slimUndici(), lazyBuiltins(), scripts()],
  },
]);
