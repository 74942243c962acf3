import type { Dictionaries, Portal } from "@b24kit/portal";

/** The same portal with other dictionaries. `change` reads those of the portal itself, when it is ready for them. */
export function withDictionaries(
  portal: Portal,
  change: (read: () => Promise<Dictionaries>) => Promise<Dictionaries>,
): Portal {
  return {
    host: portal.host,
    url: portal.url,
    fields: (entity, options) => portal.fields(entity, options),
    offersRest3: async (section, options) => portal.offersRest3(section, options),
    observed: () => portal.observed(),
    read: async (queries, options) => portal.read(queries, options),
    dictionaries: async (options) => change(async () => portal.dictionaries(options)),
  };
}
