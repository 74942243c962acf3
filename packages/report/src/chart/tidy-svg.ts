/**
 * The SVG of ECharts without what changes from one drawing to the next: its names are counted by process. Its hooks for a script and
 * its rules for a mouse go. Nothing but its tags is touched: its texts come from the portal.
 */
export function tidySvg(svg: string, prefix: string, colours: ReadonlyMap<string, string>): string {
  const names = new Map<string, string>();
  const nameOf = (found: string): string => {
    const name = names.get(found) ?? `${prefix}-${names.size}`;
    names.set(found, name);
    return name;
  };
  return svg
    .replace(/<style\s*>.*?<\/style>/gs, "")
    .replace(/<[^>]*>/g, (tag) =>
      tag
        .replace(/ (?:ecmeta_\w+|class|xml:space|baseProfile|version|xmlns:xlink)="[^"]*"/g, "")
        .replace(/( id="|url\(#)([^")]+)/g, (_, lead: string, found: string) => lead + nameOf(found))
        .replace(/(?<= (?:fill|stroke)=")#[\da-f]{6}(?=")/g, (colour) => colours.get(colour) ?? colour),
    )
    .replace(/\n+/g, "");
}
