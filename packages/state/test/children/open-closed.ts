import { openState, StateError } from "../../src/index.ts";
import { becomeNobody } from "../become-nobody.ts";

// Prints the code of the error that opening the state file in a folder gives to a user without rights.
becomeNobody();
try {
  openState({ folder: process.argv[2] ?? "" });
  process.stdout.write("opened");
} catch (error) {
  process.stdout.write(error instanceof StateError ? error.code : String(error));
}
