import { resolve } from "node:path";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { SchedulerError } from "../errors/problem.ts";
import { hasPassword } from "../store/store-address.ts";
import type { UnitFacts } from "./unit.ts";

/** How a unit names the database: by a file that holds the address, or by an address without a password. Throws `SchedulerError`. */
export function storeOfUnit({ io, store }: Pick<Context, "io" | "store">): Pick<UnitFacts, "store" | "variables"> {
  const file = io.env["B24KIT_STORE_FILE"]?.trim() ?? "";
  const isSaid = io.argv.some((word) => /^--store(=|$)/.test(word)) || (io.env["B24KIT_STORE"]?.trim() ?? "") !== "";
  if (store === undefined) return { store: undefined, variables: {} };
  if (file !== "" && !isSaid) return { store: undefined, variables: { B24KIT_STORE_FILE: resolve(file) } };
  if (store === "file") return { store, variables: {} };
  if (hasPassword(store.url)) throw holdsPassword(store.place);
  return { store: store.url, variables: {} };
}

/** Without it the daemon would not come in, and would work with the file of the computer at worst. */
function holdsPassword(place: string): SchedulerError {
  return new SchedulerError({
    code: "secret-in-unit",
    exitCode: exitCodes.refused,
    words: {
      what: {
        ru: `пароль базы ${place} не записывается в службу`,
        en: `the password of the database ${place} is not written into a unit`,
      },
      why: {
        ru: "службу могут прочитать другие, а без пароля планировщик в базу не войдёт",
        en: "others can read a unit, and without the password the scheduler would not come in",
      },
      next: {
        ru: "положите адрес с паролем в файл, который читаете только вы (chmod 600), и повторите: B24KIT_STORE_FILE=<файл>, без B24KIT_STORE и PGPASSWORD",
        en: "put the address with its password into a file that only you can read (chmod 600), and repeat: B24KIT_STORE_FILE=<file>, without B24KIT_STORE and PGPASSWORD",
      },
    },
  });
}
