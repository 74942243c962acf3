import type { Client } from "@b24kit/client";
import type { Guard, ManyRequest, Plan, SpooledCommand } from "@b24kit/guard";
import { bulkResolver } from "./bulk-resolver.ts";

interface Parts {
  readonly guard: Guard;
  readonly client: Client;
}

/** Describes very many writes. Each command gets the mark by which its record is found should the answer be lost, then it is sealed. */
export async function planBulk(
  { guard, client }: Parts,
  request: ManyRequest,
  options: { readonly signal?: AbortSignal },
): Promise<Plan> {
  const marked = async function* (plan: string): AsyncGenerator<SpooledCommand> {
    const resolver = bulkResolver(client, plan);
    for await (const { before, ...command } of request.commands(plan)) {
      yield { ...resolver.prepare(command), ...(before === undefined ? {} : { before }) };
    }
  };
  return guard.planMany({ ...request, commands: marked }, options);
}
