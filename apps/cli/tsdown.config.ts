import { defineConfig } from "tsdown";
import { lazyBuiltins, slimUndici } from "./bundle-plugins.ts";

export default defineConfig({
  // The keychain is called in a process of its own, whose file must stand beside the others under this name.
  entry: { main: "src/main.ts", "keychain-child": "@b24kit/credential-store/keychain-child" },
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
