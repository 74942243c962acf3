import { defineConfig, type UserConfig } from "tsdown";
import { slimUndici } from "../../scripts/bundle/slim-undici.ts";
import { thirdPartyNotices } from "../../scripts/bundle/third-party-notices.ts";
import { lazyBuiltins, scripts } from "./bundle-plugins.ts";

const notices = thirdPartyNotices(`${import.meta.dirname}/dist/third-party-notices.txt`);

const common = {
  platform: "node",
  target: "node24",
  // One application: everything is inside, so that it starts fast and needs no install of dependencies.
  deps: { alwaysBundle: [/.*/], onlyBundle: false },
  minify: true,
  sourcemap: false,
  dts: false,
  plugins: [notices],
} satisfies UserConfig;

export default defineConfig([
  { ...common, entry: "src/main.ts", banner: "#!/usr/bin/env node" },
  // The keychain is called in a process of its own, whose file stands beside the program's.
  { ...common, entry: "@b24kit/credential-store/keychain-child", outDir: "dist/program" },
  {
    ...common,
    entry: "src/main-process.ts",
    outDir: "dist/program",
    // For src/start/load-program.ts.
    format: "cjs",
    outputOptions: { entryFileNames: "[name].cjs", chunkFileNames: "[name]-[hash].cjs" },
    checks: { legacyCjs: false },
    // undici's own switch for bundles, which leaves its second HTTP parser out; ECharts leaves out what it tells its developers.
    define: { esbuildDetection: "true", "process.env.NODE_ENV": '"production"' },
    // For import.meta.url.
    shims: true,
    plugins: [slimUndici(), lazyBuiltins(), scripts(), notices],
  },
]);
