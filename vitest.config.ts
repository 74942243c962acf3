import { defineConfig } from "vitest/config";

/** How the tests of every package run; applications add to it in a file of their own. */
export default defineConfig({
  test: {
    // The files share one copy of all modules, which none of them changes: to load them anew costs more than most files.
    isolate: false,
    // Node.js itself loads the sources, as it does for the scripts: quicker than when Vite compiles them for each package anew.
    experimental: { viteModuleRunner: false },
    // While one waits, the other works, on however few cores.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
