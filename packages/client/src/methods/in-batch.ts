import type { Reference } from "../request/reference.ts";

/** Parameters inside a batch: any value in them may be a reference to the result of an earlier command. */
export type InBatch<Documented> = { readonly [Name in keyof Documented]: OrReference<Documented[Name]> };

type OrReference<Value> = unknown extends Value
  ? Value
  : Value extends string | number | bigint | boolean | null | undefined | Date
    ? Value | Reference
    : Value extends readonly (infer Element)[]
      ? readonly OrReference<Element>[] | Reference
      : InBatch<Value> | Reference;
