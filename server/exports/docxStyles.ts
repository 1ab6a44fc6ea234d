import type { IStylesOptions } from "docx";
import type { Language } from "#shared/template.ts";
import { localeOf } from "./dates.ts";
import { body, color, hairline, line, sans } from "./docxLook.ts";
import { paragraphStyles } from "./docxParagraphStyles.ts";

/** Word's own styles as a draft sets them, so that the navigation pane and screen readers know its headings. */
export function stylesIn(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { ...body, language: { value: localeOf[language] } },
        paragraph: { spacing: { after: 130, ...line(12.2) } },
      },
      title: {
        run: { ...body, size: 54 },
        paragraph: { spacing: { before: 0, after: 200, ...line(10.5) } },
      },
      heading1: {
        run: { ...body, size: 36, color: color.accent },
        paragraph: {
          keepNext: true,
          spacing: { before: 640, after: 120, ...line(10.5) },
        },
      },
      heading2: {
        run: { ...body, size: 28, bold: true },
        paragraph: {
          keepNext: true,
          spacing: { before: 440, after: 40 },
          border: { top: { ...hairline, space: 10 } },
        },
      },
      heading3: {
        run: { font: sans, size: 21, bold: true, color: color.ink },
        paragraph: { keepNext: true, spacing: { before: 260, after: 60 } },
      },
      heading4: {
        run: { ...body, size: 23, bold: true },
        paragraph: { keepNext: true, spacing: { before: 200, after: 60 } },
      },
      heading5: {
        run: { ...body, size: 22, bold: true, italics: true },
        paragraph: { keepNext: true, spacing: { before: 160, after: 60 } },
      },
      listParagraph: { paragraph: { spacing: { after: 90, ...line(12.2) } } },
      hyperlink: { run: { color: color.accent, underline: {} } },
    },
    paragraphStyles,
  };
}
