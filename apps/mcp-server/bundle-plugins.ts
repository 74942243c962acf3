const shims = "@modelcontextprotocol/server/_shims";
const smallShims = "\0small-shims.js";

/**
 * The SDK loads AJV to check what a person has answered to a form; it brings a smaller validator for the same, which starts a third
 * faster. The tests run the bundle, so they judge this too.
 */
export function smallValidator() {
  return {
    name: "small-validator",
    resolveId: {
      order: "pre" as const,
      handler: (id: string) => (id === shims ? smallShims : undefined),
    },
    load(id: string) {
      if (id !== smallShims) return undefined;
      const code = `
        export { CfWorkerJsonSchemaValidator as DefaultJsonSchemaValidator } from "@modelcontextprotocol/server/validators/cf-worker";
        export { default as process } from "node:process";`;
      return { code, moduleType: "js" as const };
    },
  };
}
