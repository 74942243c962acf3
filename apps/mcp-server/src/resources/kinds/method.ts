import { methods } from "../../completions/methods.ts";
import type { ResourceKind } from "../resource-kind.ts";

/** A method of the REST interface, from the catalog. */
export const methodKind: ResourceKind = {
  name: "method",
  title: "REST method",
  description:
    "All that is known of a documented REST method: parameters, types, effect, scope, hazards, result, example.",
  mimeType: "text/markdown",
  template: "b24://method/{name}{?at,from}",
  isOpen: ({ tools }) => tools.has("b24_describe_method"),
  needs: () => [],
  completions: { name: methods },
  load: async () => {
    const { runDescribeMethod } = await import("../../tools/describe-method-run.ts");
    return { read: async ({ name = "" }, call) => runDescribeMethod({ method: name, detail: "full" }, call) };
  },
};
