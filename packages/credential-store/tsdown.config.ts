import { defineConfig } from "tsdown";

export default defineConfig({
  // The keychain is called in a process of its own, whose file must stand beside the others under this name.
  entry: { index: "src/index.ts", "keychain-child": "src/vaults/keychain/keychain-child.ts" },
  dts: true,
});
