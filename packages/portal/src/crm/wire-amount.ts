import { z } from "zod";
import { readDecimal } from "../decimal.ts";

/** An amount as a decimal string, and whether the wire may have rounded it. */
export const wireAmount = z
  .unknown()
  .optional()
  .transform((value, context) => {
    const decimal = readDecimal(value);
    if (decimal !== undefined) return decimal;
    context.addIssue({ code: "custom", message: "an amount" });
    return z.NEVER;
  });
