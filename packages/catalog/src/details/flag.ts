/** Every hazard that the facts know, in the order in which the data numbers them. */
export const flags = [
  "replaces-collection",
  "replaces-field",
  "clears-omitted",
  "overwrites-value",
  "can-delete",
  "can-trash",
  "consumes-queue",
  "marks-read",
  "creates-if-missing",
  "publishes-link",
  "removes-source",
  "changes-permissions",
  "reversible",
  "cascades",
  "no-undo-method",
  "reads-when-no-args",
  "dispatches",
  "inferred",
] as const;

/**
 * A hazard of a method. `replaces-collection`: entries that are not passed are removed. `replaces-field`: a list or object
 * that is passed replaces the stored one. `clears-omitted`: fields that are not passed are cleared. `overwrites-value`: a
 * settings value is replaced as a whole. `can-delete`, `can-trash`: a value of an argument makes it delete.
 * `consumes-queue`, `marks-read`, `creates-if-missing`, `publishes-link`: side effects. `removes-source`: the record that
 * the new one is made from goes. `reversible`: destructive, but a sibling takes it back. `cascades`, `no-undo-method`: also
 * affects children; nothing takes it back. `reads-when-no-args`: only reads without the changing argument. `dispatches`:
 * runs other methods. `inferred`: the page itself does not state the effect.
 */
export type Flag = (typeof flags)[number];
