import type { AccessPolicy } from "@b24kit/guard";
import { ToolkitError } from "../toolkit-error.ts";

const prefix = "pack:";

/** The same access with the patterns of each pack in place of `pack:<id>`. Throws `ToolkitError` ("unknown-pack"). */
export async function expandPacks(policy: AccessPolicy): Promise<AccessPolicy> {
  const { allow, deny } = policy;
  // Loaded only where a profile names one.
  if (![...allow, ...deny].some((pattern) => pattern.startsWith(prefix))) return policy;
  const { findPack } = await import("@b24kit/catalog");
  const expand = (patterns: readonly string[]): readonly string[] =>
    patterns.flatMap((pattern) => {
      if (!pattern.startsWith(prefix)) return [pattern];
      const pack = findPack(pattern.slice(prefix.length));
      // Left out of `deny`, it would allow more than the owner wanted.
      if (pack === undefined) throw unknownPack(pattern);
      return pack.patterns;
    });
  return { ...policy, allow: expand(allow), deny: expand(deny) };
}

function unknownPack(pattern: string): ToolkitError {
  return new ToolkitError(
    "unknown-pack",
    `The access of the profile names "${pattern}", and there is no such pack.`,
    "See b24 packs list, and set the access again: b24 auth access.",
  );
}
