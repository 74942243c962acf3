import { StateError, writeFileAtomic } from "../../src/index.ts";
import { becomeNobody } from "../become-nobody.ts";

// Writes `size` bytes. Prints the code and message of the error, or "written". With "nobody" it
// first gives up the rights of root.
const [file = "", size = "1", user = ""] = process.argv.slice(2);
if (user === "nobody") {
  becomeNobody();
}
try {
  await writeFileAtomic(file, "x".repeat(Number(size)));
  process.stdout.write("written");
} catch (error) {
  process.stdout.write(error instanceof StateError ? `${error.code}: ${error.message}` : String(error));
}
