import type { Caller } from "../callers/caller.ts";
import { isGranted } from "../callers/granted-scopes.ts";
import type { Tool } from "../tools/tool.ts";

/**
 * The tools of which the credential can do at least a part. All of them while its scopes are not known: a portal that is down
 * hides nothing.
 */
export function visibleTools(tools: readonly Tool[], scopes: ReadonlySet<string> | undefined): readonly Tool[] {
  if (scopes === undefined) return tools;
  return tools.filter(({ needs }) => needs.length === 0 || needs.some((scope) => isGranted(scope, scopes)));
}

/** The scopes of the caller, if they are known within so many milliseconds. */
export async function scopesWithin(
  { scopes }: Pick<Caller, "scopes">,
  milliseconds: number,
): Promise<ReadonlySet<string> | undefined> {
  return within(scopes(), milliseconds);
}

/** What is promised, if it comes within so many milliseconds. */
export async function within<Value>(promised: Promise<Value>, milliseconds: number): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  try {
    return await Promise.race([promised, patience]);
  } finally {
    clearTimeout(timer);
  }
}
