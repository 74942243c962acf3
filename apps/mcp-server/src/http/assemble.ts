import type { RequestListener } from "node:http";
import { newMarker } from "../server/new-marker.ts";
import { createToolDefinitions } from "../server/tool-definitions.ts";
import { tools } from "../tools/table.ts";
import { createGate, type Gate } from "./create-gate.ts";
import { createListener } from "./create-listener.ts";
import { createTenant } from "./create-tenant.ts";
import { createTenants, type Tenants } from "./create-tenants.ts";
import type { HttpLimits } from "./http-limits.ts";
import { identify } from "./identify.ts";
import type { HttpServeOptions } from "./http-serve-options.ts";
import type { StoredToken } from "./tokens/token.ts";

/** What serves, apart from the socket. */
export interface Assembled {
  readonly listener: RequestListener;
  readonly tenants: Tenants;
  /** All calls that are under way. */
  readonly gate: Gate;
}

/** What is needed besides the options. */
export interface AssembleParts {
  readonly limits: HttpLimits;
  readonly tokens: () => Promise<readonly StoredToken[]>;
  readonly onError: (error: unknown) => void;
}

/** Puts the parts of a server together. */
export function assemble(options: HttpServeOptions, { limits, tokens, onError }: AssembleParts): Assembled {
  const { settings, http, env, version, log, signal, now = Date.now } = options;
  const server = { tools, definitions: createToolDefinitions(), version, marker: newMarker, ...options.offer };
  const { stoppedAt, portalLimits } = options;
  const portal = {
    ...(stoppedAt === undefined ? {} : { stoppedAt }),
    ...(portalLimits === undefined ? {} : { portalLimits }),
  };
  const gate = createGate(limits.atOnce);
  const tenants = createTenants({
    limits,
    now,
    make: ({ profile }) => {
      const own = profile === undefined ? settings : { ...settings, profile };
      return createTenant({
        settings: own,
        env,
        ...portal,
        server,
        limits,
        all: gate,
        stopping: signal,
        now,
        log,
        onError,
      });
    },
  });
  const only = settings.profile === undefined ? {} : { profile: settings.profile };
  const listener = createListener({
    settings: http,
    limits,
    tenants,
    gate,
    identify: async (header) => identify(header, { tokens, needsToken: http.needsToken, ...only }),
    isStopping: () => signal.aborted,
    onError,
  });
  return { listener, tenants, gate };
}
