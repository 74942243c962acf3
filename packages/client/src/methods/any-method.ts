declare const unchecked: unique symbol;

/** A method's name that the declarations do not vouch for. Made by `anyMethod()`. */
export type AnyMethod = string & { readonly [unchecked]: true };

/**
 * Says that a method is called by a name outside the documented ones: one of another vendor's application, a newer one,
 * or one that is only known at run time. Its parameters and its result are not checked. The name itself stays as it is.
 */
export function anyMethod(name: string): AnyMethod {
  return name as AnyMethod;
}
