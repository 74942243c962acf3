/** Last words of documented methods that only read. */
const readingWords = new Set(
  (
    "get list getlist fields getfields getfieldsbytype getbyid getchildren search count types gettypes current status " +
    "tail getadditionalfields isactionallowed"
  ).split(" "),
);

/** Methods that only read although their last word does not say so. */
const readingMethods = new Set(
  (
    "profile scope methods events server.time app.info feature.get access.name user.access calendar.event.get.nearest " +
    "crm.enum.ownertype crm.enum.activitytype tasks.task.getaccess"
  ).split(" "),
);

/** Methods that read like a question but mark, consume or subscribe. */
const notReading = new Set(["event.offline.get", "im.notify.read.list", "im.v2.event.get", "imbot.v2.event.get"]);

/**
 * Whether a method surely only reads, judged by its name alone; the rule is narrow, so a read may be taken for a write,
 * which only means that it is not repeated after a lost answer. `isRead` of `@b24kit/catalog` knows all documented methods.
 */
export function isReadMethod(method: string): boolean {
  const name = method.toLowerCase();
  if (notReading.has(name)) return false;
  return readingMethods.has(name) || (name.includes(".") && readingWords.has(name.slice(name.lastIndexOf(".") + 1)));
}
