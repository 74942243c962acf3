/** The first names that fit so many bytes, with commas, and how many more there are. */
export function fittingNames(names: readonly string[], bytes: number): string {
  const fitting = names.filter((_, index) => Buffer.byteLength(names.slice(0, index + 1).join(", ")) <= bytes);
  const left = names.length - fitting.length;
  return [...fitting, ...(left === 0 ? [] : [`+${left}`])].join(", ");
}
