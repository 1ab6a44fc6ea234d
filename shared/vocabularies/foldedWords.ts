/** The words of a text without case, accents and ligatures, so that "Œuvre d’été" is found by "oeuvre ete". */
export function foldedWords(text: string): string[] {
  const folded = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o");
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How well a word that is looked for is found among these: at the start of one, inside one, or not at all (0). */
export function fitOf(sought: string, words: readonly string[]): 0 | 1 | 2 {
  if (words.some((word) => word.startsWith(sought))) return 2;
  return words.some((word) => word.includes(sought)) ? 1 : 0;
}
