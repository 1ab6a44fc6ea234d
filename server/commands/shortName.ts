/** What fits beside a name (`University.shortName`), in UTF-16 units. */
const maxLength = 12;

/**
 * A short name for each of a workshop's universities, no two alike: the name itself where it fits, else its capitals
 * ("National and Kapodistrian University of Athens" → "NKUA"), else the first letters of its words, else its beginning.
 * Where an earlier university has the same, the next form is taken, or a number added.
 */
export function shortNamesOf(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const forms = formsOf(name.normalize("NFC"));
    const free = forms.find((form) => !taken.has(form)) ?? numbered(forms[0] ?? "", taken);
    taken.add(free);
    return free;
  });
}

function formsOf(name: string): string[] {
  if (name.length <= maxLength) return [name];
  const capitals = name.match(/\p{Lu}/gu) ?? [];
  const initials = (name.match(/\p{L}+/gu) ?? []).map(firstLetter);
  const abbreviations = [capitals, initials]
    .filter((letters) => letters.length >= 2)
    .map((letters) => letters.join(""))
    .filter((abbreviation) => abbreviation.length <= maxLength);
  return abbreviations.length > 0 ? abbreviations : [`${beginningOf(name, maxLength - 1)}…`];
}

function firstLetter(word: string): string {
  return Array.from(word)[0]?.toLocaleUpperCase("und") ?? "";
}

function numbered(form: string, taken: ReadonlySet<string>): string {
  for (let n = 2; ; n++) {
    const suffix = ` ${n}`;
    const candidate = beginningOf(form, maxLength - suffix.length) + suffix;
    if (!taken.has(candidate)) return candidate;
  }
}

/** Never half of a character that takes two UTF-16 units. */
function beginningOf(name: string, length: number): string {
  let beginning = "";
  for (const character of name) {
    if (beginning.length + character.length > length) break;
    beginning += character;
  }
  return beginning.trimEnd();
}
