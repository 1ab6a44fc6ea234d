import type { Language } from "#shared/template.ts";
import { docxOf } from "./docx.ts";
import { draftOf, type DraftInput } from "./draft.ts";
import type { Draft } from "./draftModel.ts";
import { fileNameOf } from "./fileName.ts";
import { jsonOf } from "./json.ts";
import { labelsIn } from "./labels.ts";
import { markdownOf } from "./markdown.ts";

export const draftFormats = ["docx", "md", "json"] as const;
export type DraftFormat = (typeof draftFormats)[number];

/** `type` is the media type; `fileName` may hold letters of any script and needs RFC 8187 encoding in a header. */
export interface DraftFile {
  bytes: Uint8Array;
  type: string;
  fileName: string;
}

const typeOf = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  md: "text/markdown; charset=utf-8",
  json: "application/json; charset=utf-8",
} as const satisfies Record<DraftFormat, string>;

const bytesOf = {
  docx: docxOf,
  md: async (draft) => new TextEncoder().encode(markdownOf(draft)),
  json: async (draft) => new TextEncoder().encode(jsonOf(draft)),
} satisfies Record<DraftFormat, (draft: Draft) => Promise<Uint8Array>>;

export async function exportDraft(
  input: DraftInput,
  format: DraftFormat,
  language: Language,
): Promise<DraftFile> {
  const draft = draftOf(input, language);
  return {
    bytes: await bytesOf[format](draft),
    type: typeOf[format],
    fileName: fileNameOf(draft, format, labelsIn[language].untitled),
  };
}
