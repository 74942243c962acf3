// The default theme with the fonts of the system: a page asks nobody else for anything.
export { default } from "vitepress/theme-without-fonts";
