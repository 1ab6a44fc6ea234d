import type { IParagraphStyleOptions } from "docx";
import { body, color, hairline, label, line, sans, style } from "./docxLook.ts";

/** The styles that a draft has beside Word's own. */
export const paragraphStyles: IParagraphStyleOptions[] = [
  {
    id: style.eyebrow,
    name: "Eyebrow",
    basedOn: "Normal",
    run: { ...label, size: 20 },
    paragraph: { spacing: { before: 0, after: 60 } },
  },
  {
    id: style.lead,
    name: "Lead",
    basedOn: "Normal",
    run: { ...body, size: 23, italics: true, color: color.soft },
    paragraph: { spacing: { after: 300 } },
  },
  {
    id: style.fact,
    name: "Fact",
    basedOn: "Normal",
    run: { font: sans, size: 20 },
    paragraph: {
      spacing: { before: 0, after: 0, ...line(11.5) },
      indent: { left: 2500, hanging: 2500 },
      // Word draws `between`, LibreOffice the `top` of each: one line either way.
      border: { top: { ...hairline, space: 4 }, between: { ...hairline, space: 4 } },
    },
  },
  {
    id: style.state,
    name: "Block state",
    basedOn: "Normal",
    run: label,
    paragraph: { keepNext: true, spacing: { after: 140 } },
  },
  {
    id: style.field,
    name: "Field",
    basedOn: "Normal",
    run: { font: sans, size: 20 },
    paragraph: {
      contextualSpacing: true,
      spacing: { after: 160, ...line(12.2) },
      indent: { left: 2500, hanging: 2500 },
    },
  },
  {
    id: style.quote,
    name: "Quote",
    basedOn: "Normal",
    run: { italics: true, color: color.soft },
    paragraph: {
      border: { left: { ...hairline, size: 12, color: color.strongLine, space: 10 } },
    },
  },
  {
    id: style.tableHead,
    name: "Table head",
    basedOn: "Normal",
    run: { ...label, bold: true },
    paragraph: { keepNext: true, spacing: { after: 0, ...line(11) } },
  },
  {
    id: style.tableText,
    name: "Table text",
    basedOn: "Normal",
    run: { size: 20 },
    paragraph: { spacing: { after: 40, ...line(11) } },
  },
  {
    id: style.signOff,
    name: "Sign-off",
    basedOn: "Normal",
    run: { font: sans, size: 18 },
    paragraph: { spacing: { after: 0, ...line(10.8) } },
  },
  {
    id: style.noteHead,
    name: "Note head",
    basedOn: "Normal",
    run: { ...label, bold: true },
    paragraph: { keepNext: true, spacing: { before: 200, after: 60 } },
  },
  {
    id: style.note,
    name: "Note",
    basedOn: "Normal",
    run: { font: sans, size: 20 },
    paragraph: {
      spacing: { after: 100, ...line(11.5) },
      indent: { left: 200 },
      border: { left: { ...hairline, size: 12, color: color.note, space: 8 } },
    },
  },
  {
    id: style.small,
    name: "Small",
    basedOn: "Normal",
    run: label,
    paragraph: { spacing: { before: 80, after: 0 } },
  },
];
