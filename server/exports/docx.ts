import { Packer } from "docx";
import type { Draft } from "./draftModel.ts";
import { documentOf } from "./docxDocument.ts";
import { fontTable } from "./docxFonts.ts";

/** A Word file: A4, real headings, lists, links and table headers, so that it can be read, edited and navigated. */
export async function docxOf(draft: Draft): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(documentOf(draft), undefined, [fontTable]));
}
