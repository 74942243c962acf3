/**
 * A word of a page or a question as the search compares it: without «ё» and without the ending that Russian changes by case and
 * number. It runs in the browser, too, from its text alone: it may use nothing from outside.
 */
export function searchTerm(term: string): string {
  const word = term.toLowerCase().replaceAll("ё", "е");
  if (!/^[а-я]{5,}$/.test(word)) return word;
  return word.replace(
    /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ией|ях|ах|ых|их|ов|ев|ей|ой|ий|ый|ая|яя|ое|ее|ые|ие|ую|юю|ом|ем|ам|ям|ым|им|[аеиоуыюяйь])$/,
    "",
  );
}
