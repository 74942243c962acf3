import { StateError, withFileLock } from "../../src/index.ts";
import { becomeNobody } from "../become-nobody.ts";

// Prints "locked", or the code of the error when the lock is not free. With "nobody" it first gives up the rights of root.
const [file = "", user = ""] = process.argv.slice(2);
if (user === "nobody") becomeNobody();
try {
  await withFileLock(file, () => process.stdout.write("locked"), { timeout: 50 });
} catch (error) {
  process.stdout.write(error instanceof StateError ? error.code : String(error));
}
