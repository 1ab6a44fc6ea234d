/**
 * The roles that the elements of a table have by themselves, said once more: laid out as cards by CSS, some browsers no
 * longer take them for a table.
 */
export const tableRoles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  heading: { role: "columnheader", scope: "col" },
  cell: { role: "cell" },
} as const;
