import type { MethodCall, MethodDefinition, MethodTable } from "../method.ts";

/** Methods about REST 3.0 itself. `names` gives those of the table that these methods are part of. */
export function rest3ServiceMethods(names: () => readonly string[]): MethodTable {
  const documentation: MethodDefinition = {
    scopes: [],
    support: "partial",
    note: "Names the methods of the emulator only, without parameters and schemas.",
    run: () => ({ result: openApi([...names(), "batch"]) }),
  };
  return {
    "rest.scope.list": {
      scopes: [],
      support: "partial",
      note: "What an item looks like is unconfirmed: the emulator gives names.",
      run: ({ scopes }: MethodCall) => ({ result: { items: scopes } }),
    },
    documentation,
    "rest.documentation.openapi": documentation,
  };
}

function openApi(methods: readonly string[]): Record<string, unknown> {
  return {
    openapi: "3.0.0",
    info: { title: "Bitrix24 REST V3 API", version: "1.0.0" },
    tags: [],
    paths: Object.fromEntries(methods.toSorted().map((name) => [`/${name}`, { post: { operationId: name } }])),
    components: { schemas: {} },
  };
}
