/** The address of a documentation page from its path in the data: "~" is the folder of most pages. */
export function pageAddress(path: string): string {
  return `https://apidocs.bitrix24.com/${path.replace("~", "api-reference/")}.html`;
}
