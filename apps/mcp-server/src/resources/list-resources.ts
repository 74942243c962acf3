import type { ListResourcesResult, ListResourceTemplatesResult } from "@modelcontextprotocol/server";
import { type Access, meets } from "../library/access.ts";
import { accessOf } from "../library/access-of.ts";
import type { LibraryParts } from "../library/add-library.ts";
import type { ResourceKind } from "./resource-kind.ts";

/** The resources that are known by name: reports and schemas. */
export async function listResources(parts: LibraryParts): Promise<ListResourcesResult> {
  const access = await accessOf(parts);
  const kinds = await openKinds(parts, access);
  const resources = kinds.flatMap(({ mimeType, listed }) =>
    (listed?.(access) ?? []).map((resource) => ({ ...resource, mimeType })),
  );
  return { resources };
}

/** What can be read by filling in a template. */
export async function listTemplates(parts: LibraryParts): Promise<ListResourceTemplatesResult> {
  const kinds = await openKinds(parts, await accessOf(parts));
  const resourceTemplates = kinds
    .filter(({ template }) => template.includes("{"))
    .map(({ name, title, description, mimeType, template }) => ({
      uriTemplate: template,
      name,
      title,
      description,
      mimeType,
    }));
  return { resourceTemplates };
}

async function openKinds({ library }: LibraryParts, access: Access): Promise<readonly ResourceKind[]> {
  const { kinds } = await library();
  return kinds.filter((kind) => kind.isOpen(access) && meets(access, kind.needs(access)));
}
