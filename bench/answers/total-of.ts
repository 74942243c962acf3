/** The sums of all stages in one currency, added up. Names are such as `NEW GBP`. */
export function totalOf(sums: Readonly<Record<string, string>>, currency: string): string {
  const cents = Object.entries(sums)
    .filter(([name]) => name.endsWith(` ${currency}`))
    .reduce((total, [, sum]) => total + Math.round(Number(sum) * 100), 0);
  return `${(cents / 100).toLocaleString("en", { minimumFractionDigits: 2 })} ${currency}`;
}
