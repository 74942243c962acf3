import type { View } from "../run/scenario.ts";

/** For reports of more than one page: long lists are cut all the same, `data` has every row. */
export const pageLimits: View["limits"] = [{ meetings: 50, lines: 30, names: 10, title: 80 }];
