import type { SelectionCase } from "./case.ts";
import { laterCases } from "./later-cases.ts";
import { methodCases } from "./method-cases.ts";
import { reportCases } from "./report-cases.ts";
import { writeCases } from "./write-cases.ts";

/** Every case. */
export const cases: readonly SelectionCase[] = [...reportCases, ...methodCases, ...writeCases, ...laterCases];
