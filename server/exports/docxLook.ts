import { BorderStyle, LineRuleType, type IBorderOptions } from "docx";

/** Words of people are set in the serif, words of the product in the sans, as on the screen. */
export const serif = "Cambria";
export const sans = "Calibri";

export const color = {
  ink: "16222E",
  soft: "566472",
  line: "DFE5EA",
  strongLine: "8B98A5",
  accent: "1C4E8A",
  note: "E3BD49",
  hue: {
    teal: "0B7A75",
    violet: "5A3FB0",
    orange: "B8480F",
    blue: "1C4E8A",
    olive: "5A6B12",
  },
} as const;

/** Twips (1440 to the inch): A4 with margins of about 24 mm. */
export const page = {
  width: 11906,
  height: 16838,
  marginX: 1400,
  marginTop: 1300,
  marginBottom: 1300,
};
export const textWidth = page.width - 2 * page.marginX;

export const hairline: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: color.line };
export const noLine: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** Ids of paragraph styles beside Word's own headings. */
export const style = {
  eyebrow: "Eyebrow",
  lead: "Lead",
  fact: "Fact",
  state: "BlockState",
  field: "Field",
  quote: "Quote",
  tableHead: "TableHead",
  tableText: "TableText",
  signOff: "SignOff",
  noteHead: "NoteHead",
  note: "Note",
  small: "Small",
} as const;

/** Line spacing in tenths of a line. */
export const line = (tenths: number) => ({ line: tenths * 24, lineRule: LineRuleType.AUTO });

export const body = { font: serif, size: 22, color: color.ink };
export const label = { font: sans, size: 18, color: color.soft };
