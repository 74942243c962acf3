import { scopesWithin, within } from "../limits/visible-tools.ts";
import type { Access } from "./access.ts";
import type { LibraryParts } from "./add-library.ts";

/** What is open to the caller now; scopes and language as far as they come within the patience. */
export async function accessOf(parts: LibraryParts): Promise<Access> {
  const { caller, patience } = parts;
  const access = operatorAccess(parts);
  const [scopes, language] = await Promise.all([scopesWithin(caller, patience), within(caller.language(), patience)]);
  return { ...access, scopes, language: language ?? access.language };
}

/** What the operator has opened, whatever the credential may. */
export function operatorAccess({ caller, tools }: LibraryParts): Access {
  return {
    settings: caller.settings,
    language: caller.settings.language ?? "en",
    tools: new Map(tools.map((tool) => [tool.name, tool])),
    scopes: undefined,
  };
}
