import { createRequire } from "node:module";
import { dirname } from "node:path";

const slim = "\0slim-undici.js";
const slimHttp = "\0slim-http.cjs";

/** What nobody here has a use for: HTTP/2, and bodies that are no strings. */
const stubs: Readonly<Record<string, string>> = {
  "dispatcher/client-h2.js": "",
  "web/fetch/body.js": "",
  "web/fetch/formdata.js": "",
  "web/webidl/index.js": "exports.webidl = { is: { FormData: () => false } };",
  // undici looks here for the usual length of headers, and whether a body is somebody's request.
  [slimHttp]: "exports.maxHeaderSize = 16384; exports.IncomingMessage = class {};",
};

/** undici's entry loads fetch, WebSocket, caches and mocks; we need its Agent, Client and connector alone. A new import fails the build. */
export function slimUndici() {
  const client = createRequire(new URL("../../packages/client/package.json", import.meta.url));
  const folder = `${dirname(client.resolve("undici"))}/lib/`;
  const file = (path: string) => JSON.stringify(`${folder}${path}`);
  const code = `
    import Agent from ${file("dispatcher/agent.js")};
    import Client from ${file("dispatcher/client.js")};
    import buildConnector from ${file("core/connect.js")};
    export { Agent, buildConnector, Client };`;
  return {
    name: "slim-undici",
    resolveId: {
      order: "pre" as const,
      handler(id: string, importer: string | undefined) {
        if (id === "undici") return slim;
        return id === "node:http" && importer?.startsWith(folder) === true ? slimHttp : undefined;
      },
    },
    load(id: string) {
      const text = id === slim ? code : stubs[id.startsWith(folder) ? id.slice(folder.length) : id];
      return text === undefined ? undefined : { code: text, moduleType: "js" as const };
    },
  };
}
