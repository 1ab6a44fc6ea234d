import { sans, serif } from "./docxLook.ts";

/** What stands in for a font where it is missing: same measure first, then what most machines have. */
const fonts = [
  { name: serif, family: "roman", instead: "Caladea,Georgia,Times New Roman" },
  { name: sans, family: "swiss", instead: "Carlito,Segoe UI,Arial" },
];

const fontXml = fonts.map(
  ({ name, family, instead }) =>
    `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="00"/>` +
    `<w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
);

/** Replaces the font table that the library writes, which knows embedded fonts only. */
export const fontTable = {
  path: "word/fontTable.xml",
  data:
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `${fontXml.join("")}</w:fonts>`,
};
