// The table of allowed imports, as a check. docs/architecture.md says what each package knows.

/** A package may import only what stands behind its name; apps may import any package, never another app. */
const mayImport = {
  client: [],
  catalog: [],
  report: [],
  state: [],
  "credential-store": ["state"],
  guard: ["catalog", "client"],
  portal: ["client"],
  scenarios: ["portal", "report"],
  delivery: ["report", "client"],
  "skill-content": ["catalog", "scenarios"],
  emulator: ["catalog"],
  toolkit: ["client", "credential-store", "catalog", "guard", "portal", "scenarios", "report", "state"],
};

const tests = "(\\.test\\.ts$|/test/)";

function folders(names) {
  return `^packages/(${names.join("|")})/`;
}

function packageRule(name, allowed, { inTests }) {
  const targets = [name, ...allowed, ...(inTests ? ["emulator"] : [])];
  const from = inTests ? { path: `^packages/${name}/.*${tests}` } : { path: `^packages/${name}/`, pathNot: tests };
  return {
    name: `${name} imports only ${allowed.join(", ") || "nothing of ours"}${inTests ? ", and the emulator in tests" : ""}`,
    severity: "error",
    from,
    to: { path: "^(packages|apps)/", pathNot: folders(targets) },
  };
}

const packageRules = Object.entries(mayImport).flatMap(([name, allowed]) => [
  packageRule(name, allowed, { inTests: false }),
  packageRule(name, allowed, { inTests: true }),
]);

export default {
  forbidden: [
    ...packageRules,
    {
      name: "an app never imports another app",
      severity: "error",
      from: { path: "^apps/([^/]+)/" },
      to: { path: "^apps/", pathNot: "^apps/$1/" },
    },
    {
      name: "every package stands in the table",
      severity: "error",
      from: { path: "^packages/", pathNot: folders(Object.keys(mayImport)) },
      to: {},
    },
    {
      name: "one file opens connections to portals and authorization servers, one to targets of deliveries",
      severity: "error",
      from: {
        pathNot: [tests, "^packages/client/src/http/open-agent\\.ts$", "^packages/delivery/src/http/post\\.ts$"],
      },
      to: { path: "node_modules/undici/" },
    },
    {
      name: "no circles, types apart",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "every import resolves",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "a published package needs no development dependency",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: tests },
      to: { dependencyTypes: ["npm-dev"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["/dist/", "/coverage/", "\\.generated\\.ts$"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
  },
};
