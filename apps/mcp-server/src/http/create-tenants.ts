import type { Identity } from "./identify.ts";
import type { HttpLimits } from "./http-limits.ts";
import type { Tenant } from "./create-tenant.ts";

/** Everybody who has called lately. */
export interface Tenants {
  /** The things of a caller, made when there are none yet; undefined when there are too many callers. */
  of(identity: Identity): Tenant | undefined;
  /** Ends what was idle for too long, and everything of callers who may not come any more. */
  sweep(mayCome: (id: string) => boolean): Promise<void>;
  close(): Promise<void>;
}

/** How callers are kept. */
export interface TenantsOptions {
  readonly limits: HttpLimits;
  readonly now: () => number;
  readonly make: (identity: Identity) => Tenant;
}

/** Keeps the things of each caller apart. */
export function createTenants({ limits, now, make }: TenantsOptions): Tenants {
  const known = new Map<string, Tenant>();
  const end = async (id: string, tenant: Tenant): Promise<void> => {
    known.delete(id);
    await tenant.close();
  };
  return {
    of: (identity) => {
      const found = known.get(identity.id);
      if (found !== undefined || known.size >= limits.callers) return found;
      const made = make(identity);
      known.set(identity.id, made);
      return made;
    },
    sweep: async (mayCome) => {
      const since = now() - limits.idle;
      await Promise.all(
        [...known].map(async ([id, tenant]) => {
          if (!mayCome(id)) return end(id, tenant);
          await tenant.endIdleSessions(since);
          if (tenant.isIdle(since)) await end(id, tenant);
        }),
      );
    },
    close: async () => void (await Promise.all([...known].map(async ([id, tenant]) => end(id, tenant)))),
  };
}
