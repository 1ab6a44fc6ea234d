/** Characters that mean something to GitHub-flavoured Markdown wherever they stand. */
const special = /[\\`*_[\]<>|~$]/g;

/**
 * Text as Markdown that reads as that very text, in the middle of a line. Line breaks become spaces: a break that
 * somebody meant is a node of its own.
 */
export function escapeInline(text: string): string {
  return text
    .replace(/[ \t\n\r\f\v]+/g, " ")
    .replace(special, "\\$&")
    .replace(/\b(https?|www)([:.])(?=\S*\\)/gi, "$1\\$2") // else a bare address that shows its backslashes
    .replace(/&(?=#?\w+;)/g, "\\&") // else an entity
    .replace(/!$/, "\\!"); // else a link that follows becomes an image
}

/** Guards the start of an assembled line against being read as a heading, a list item, a rule or an underline. */
export function escapeLineStart(line: string): string {
  return line
    .trim()
    .replace(/^[-+=#]/, "\\$&")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}

/** One line of plain words, such as a name. */
export function escapeLine(text: string): string {
  return escapeLineStart(escapeInline(text));
}

/** Plain words of several lines, such as a note; `lineBreak` is what joins them. */
export function escapeLines(text: string, lineBreak: string): string {
  return text
    .trim()
    .split(/\r\n|[\r\n]/)
    .map(escapeLine)
    .join(lineBreak);
}
