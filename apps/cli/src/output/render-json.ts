export { renderJson } from "b24kit";
