import { command } from "@b24kit/client";
import { z } from "zod";
import { hasEmptyList } from "../conditions.ts";
import type { Query } from "../query.ts";
import { readRows, wireId, wireText } from "../wire.ts";

/** Where a person of the portal gets e-mail. */
export interface PersonEmail {
  readonly id: number;
  readonly email: string;
}

/** https://apidocs.bitrix24.com/api-reference/user/user-get.html; the lesser scopes of users tell no addresses. */
const emailRow = z.object({ ID: wireId, EMAIL: wireText });

/** The addresses of these people, as far as they have one. Apart from the dictionaries, so that none is kept on disk. */
export function emailsOf(ids: readonly number[]): Query<PersonEmail> {
  return {
    command: command("user.get", { FILTER: { ID: ids }, select: ["ID", "EMAIL"] }),
    scope: "user",
    parse: (rows) => readRows("user.get", emailRow, rows).flatMap((row) => personEmail(row, ids)),
    isEmpty: hasEmptyList(ids),
  };
}

function personEmail({ ID: id, EMAIL }: z.output<typeof emailRow>, ids: readonly number[]): readonly PersonEmail[] {
  const email = EMAIL.trim();
  return email === "" || !ids.includes(id) ? [] : [{ id, email }];
}
