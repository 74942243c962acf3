import type { PortalField } from "./portal-field.ts";

/**
 * The universal fields, with the labels of user fields where the classic methods have better ones; fields that only the
 * classic methods know (phones, addresses of mail) follow.
 */
export function joinFields(universal: readonly PortalField[], classic: readonly PortalField[]): readonly PortalField[] {
  const byClassicName = new Map(classic.map((field) => [field.name, field]));
  const known = new Set(universal.map(({ classicName }) => classicName));
  const titled = universal.map((field) => {
    const label = byClassicName.get(field.classicName ?? "")?.title;
    const isCode = field.title === field.name || field.title === field.classicName;
    return label !== undefined && isCode ? { ...field, title: label } : field;
  });
  return [...titled, ...classic.filter(({ name }) => !known.has(name))];
}
