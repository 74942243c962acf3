import { defineConfig, type UserConfig } from "tsdown";
import { slimUndici } from "../../scripts/bundle/slim-undici.ts";
import { thirdPartyNotices } from "../../scripts/bundle/third-party-notices.ts";

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
  {
    ...common,
    // A large schedule file is read in a process of its own.
    entry: { main: "src/main.ts", "config-child": "src/config/config-child.ts" },
    banner: (chunk) => (chunk.fileName === "main.mjs" ? "#!/usr/bin/env node" : undefined),
    // undici's own switch for bundles, which leaves its second HTTP parser out; ECharts leaves out what it tells its developers.
    define: { esbuildDetection: "true", "process.env.NODE_ENV": '"production"' },
    plugins: [slimUndici(), notices],
  },
  // The keychain is called in a process of its own, whose file stands beside the program's.
  { ...common, entry: "@b24kit/credential-store/keychain-child" },
]);
