import { createRequire } from "node:module";
import { dirname } from "node:path";

// What makes the bundle start faster, about 25 ms of 200 together. The tests run the bundle, so they judge these too.

const builtin = "\0builtin:";

/**
 * Loaded by libraries for what we do not use: commander's subcommands that are programs of their own, undici's HTTP/2.
 * Each costs 4 to 7 ms.
 */
const unused: Readonly<Record<string, string>> = { "node:child_process": "{}", "node:http2": "{ constants: {} }" };

/**
 * An ES import of a builtin reads all of its exports, and some are getters that open streams or load half of the crypto
 * library. Here a builtin is a plain object, of which only what is used is read.
 */
export function lazyBuiltins() {
  return {
    name: "lazy-builtins",
    resolveId: {
      order: "pre" as const,
      // The runtime of the bundle itself needs node:module before anything else.
      handler: (id: string) => (id.startsWith("node:") && id !== "node:module" ? `${builtin}${id}.cjs` : undefined),
    },
    load(id: string) {
      if (!id.startsWith(builtin)) return undefined;
      const name = id.slice(builtin.length, -".cjs".length);
      const exports = unused[name] ?? `process.getBuiltinModule(${JSON.stringify(name)})`;
      return { code: `module.exports = ${exports};`, moduleType: "js" as const };
    },
  };
}

const slim = "\0slim-undici.js";

/** undici's entry loads fetch, WebSocket, caches and mocks; the client needs its Agent and connector alone. A new import fails the build. */
export function slimUndici() {
  const client = createRequire(new URL("../../packages/client/package.json", import.meta.url));
  const folder = dirname(client.resolve("undici"));
  const file = (path: string) => JSON.stringify(`${folder}/lib/${path}`);
  const code = `
    import Dispatcher from ${file("dispatcher/dispatcher.js")};
    import api from ${file("api/index.js")};
    import Agent from ${file("dispatcher/agent.js")};
    import buildConnector from ${file("core/connect.js")};
    Object.assign(Dispatcher.prototype, api);
    export { Agent, buildConnector };`;
  return {
    name: "slim-undici",
    resolveId: { order: "pre" as const, handler: (id: string) => (id === "undici" ? slim : undefined) },
    load: (id: string) => (id === slim ? { code, moduleType: "js" as const } : undefined),
  };
}
