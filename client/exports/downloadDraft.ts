import type { z } from "zod";
import type * as shared from "#shared/api.ts";
import type { CanvasId } from "#shared/canvas.ts";
import { err, ok, type Result } from "#shared/result.ts";
import { api, request, type Problem } from "../api/request.ts";

type ExportQuery = z.infer<typeof shared.exportQuery>;
export type Format = ExportQuery["format"];
export type Scope = ExportQuery["scope"];

/**
 * Asks for the draft as a file and hands it to the browser's downloads. It is fetched rather than linked to, so that
 * a refusal is told here instead of being saved under the draft's name. Answers the name of the file.
 */
export async function downloadDraft(
  c: CanvasId,
  query: ExportQuery,
): Promise<Result<string, Problem>> {
  try {
    const response = await api.canvases[":c"].export.$get({ param: { c }, query });
    if (!response.ok) {
      const refused = await request(Promise.resolve(response));
      return refused.ok ? err(noFile(response.status)) : refused;
    }
    const name =
      fileNameIn(response.headers.get("Content-Disposition")) ?? `trivium.${query.format}`;
    save(await response.blob(), name);
    return ok(name);
  } catch (error) {
    return err({ code: "network", status: 0, detail: error instanceof Error ? error.message : "" });
  }
}

const noFile = (status: number): Problem => ({
  code: "unreadable",
  status,
  detail: "The answer is no file.",
});

/** The name a server gives a file (RFC 6266): the one of any script where there is one, else the plain one. */
export function fileNameIn(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "")?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(disposition ?? "")?.[1] ?? null;
}

function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the file after the click; a minute is longer than it needs to begin.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
