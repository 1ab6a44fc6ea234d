/** What may be hidden in typed text: control characters, and marks that turn the direction of what follows. */
const controls = /\p{Cc}/gu;
const controlsInText = /[^\P{Cc}\n\t]/gu;
const directionChanges = /[\u202A-\u202E\u2066-\u2069]/gu;

/** A braille cell without dots is a symbol to Unicode and a blank to the eye. */
const visible = /[^\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * A name or a title as it is kept: one line, single spaces, nothing that cannot be seen or that changes how its
 * neighbours on a page are read. Half of a surrogate pair becomes U+FFFD.
 */
export function tidyLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/gu, " ")
    .replace(controls, "")
    .replace(directionChanges, "")
    .replace(/ +/g, " ")
    .trim();
}

/** A comment or a note as it is kept: lines and tabs stay, other control characters go. */
export function tidyText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, "\n").replace(controlsInText, "").trim();
}

/** Whether there is anything to see: zero-width and format characters alone are not. */
export function hasVisible(text: string): boolean {
  return visible.test(text);
}
