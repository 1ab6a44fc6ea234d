/** A cell as the page finds it: `data-row` on the row, `data-column` on what takes the focus in a cell. */
export interface CellPlace {
  row: string;
  column: string | null;
}

const rowsIn = (table: HTMLElement): HTMLElement[] => [
  ...table.querySelectorAll<HTMLElement>("[data-row]"),
];

const rowCalled = (table: HTMLElement, key: string): HTMLElement | undefined =>
  rowsIn(table).find(({ dataset }) => dataset.row === key);

const fieldsIn = (row: HTMLElement): HTMLElement[] => [
  ...row.querySelectorAll<HTMLElement>("[data-column]"),
];

/** Where an element of a table is; null outside its rows. */
export function placeOfElement(element: Element | null): CellPlace | null {
  const row = element?.closest<HTMLElement>("[data-row]")?.dataset.row;
  if (row === undefined) return null;
  return { row, column: element?.closest<HTMLElement>("[data-column]")?.dataset.column ?? null };
}

/** Puts the focus into a cell, into the first of the row where the column is none of it; false when there is no row. */
export function focusCell(table: HTMLElement | null, { row: key, column }: CellPlace): boolean {
  const row = table ? rowCalled(table, key) : undefined;
  if (!row) return false;
  const fields = fieldsIn(row);
  const field = fields.find(({ dataset }) => dataset.column === column) ?? fields[0];
  if (field && field === document.activeElement) return true; // Its caret is where the person put it.
  field?.focus();
  if (field instanceof HTMLTextAreaElement) {
    field.setSelectionRange(field.value.length, field.value.length);
  }
  if (field instanceof HTMLInputElement) field.select();
  return field !== undefined;
}

/** What the fields of a row hold on the screen, and which of them has the focus. */
export function fieldsOfRow(table: HTMLElement | null, key: string) {
  const row = table ? rowCalled(table, key) : undefined;
  const fields = row ? fieldsIn(row) : [];
  const words = fields.filter((field) => field instanceof HTMLTextAreaElement);
  const { activeElement } = document;
  const letter = activeElement instanceof HTMLTextAreaElement ? activeElement.selectionEnd : 0;
  return {
    focused: row?.contains(activeElement)
      ? { column: placeOfElement(activeElement)?.column ?? "", letter }
      : null,
    words: Object.fromEntries(words.map((field) => [field.dataset.column ?? "", field.value])),
  };
}
