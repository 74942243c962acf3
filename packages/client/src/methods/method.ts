import type { Params } from "../link.ts";
import type { AnyMethod } from "./any-method.ts";
import type { PortalMethods } from "./portal-methods.generated.ts";
import type { Loose, NoParams } from "./values.ts";

/** The name of a documented method, spelled as the documentation does. */
export type MethodName = keyof PortalMethods;

/** What can be called: a documented method, or any other by `anyMethod()`. */
export type Method = MethodName | AnyMethod;

/** The parameters of a method, as documented; any for a method by `anyMethod()`. */
export type MethodParams<Called extends Method> = Called extends MethodName
  ? PortalMethods[Called] extends { params: infer Documented }
    ? Documented
    : never
  : Params;

/** The `result` of a method as it comes over the wire: typed for the core methods, loose or unknown for the others. */
export type MethodResult<Called extends Method> = Called extends MethodName
  ? PortalMethods[Called] extends { result: infer Documented }
    ? Documented
    : never
  : unknown;

/** The core methods whose rows stand below a key of the result. */
interface RowKeys {
  "crm.category.list": "categories";
  "crm.item.list": "items";
  "crm.stagehistory.list": "items";
  "tasks.task.list": "tasks";
}

/** A row of a list method. */
export type MethodRow<Called extends Method> = Called extends keyof RowKeys
  ? ElementOf<NonNullable<MethodResult<Called>[RowKeys[Called] & keyof MethodResult<Called>]>>
  : ElementOf<MethodResult<Called>>;

type ElementOf<Rows> = Rows extends readonly (infer Element)[] ? (unknown extends Element ? Loose : Element) : Loose;

/** The parameters of a method that is read to its end: the paging is not the caller's. */
export type ListParams<Called extends Method> = Called extends MethodName
  ? MethodParams<Called> & { readonly start?: never; readonly START?: never }
  : Params;

/** The arguments after the method: its parameters, which may be left out where none is required, and the `More`. */
export type CallArguments<Documented, More extends readonly unknown[] = []> = NoParams extends Documented
  ? [params?: Documented, ...more: More]
  : [params: Documented, ...more: More];
