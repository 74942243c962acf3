import { defineConfig } from "tsdown";
import { lazyBuiltins, slimUndici } from "./bundle-plugins.ts";

export default defineConfig({
  entry: "src/main.ts",
  platform: "node",
  target: "node24",
  // One application: everything is inside, so that it starts fast and needs no install of dependencies.
  deps: { alwaysBundle: [/.*/], onlyBundle: false },
  minify: true,
  sourcemap: false,
  dts: false,
  banner: "#!/usr/bin/env node",
  plugins: [lazyBuiltins(), slimUndici()],
});
