import { defineConfig } from "tsdown";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    // For programs that load the rest only when the environment holds no webhook.
    "find-webhook": "src/environment/find-webhook.ts",
    // The keychain is called in a process of its own, whose file must stand beside the others under this name.
    "keychain-child": "src/vaults/keychain/keychain-child.ts",
  },
  dts: true,
  // Tests read files outside of the package, beside which the compiler would put its declarations.
  tsconfig: "tsconfig.build.json",
});
