import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import * as api from "#shared/api.ts";
import { exportDraft } from "../exports/exportDraft.ts";
import { collectDraft } from "../reading/draftInput.ts";
import { bodies, members } from "./describe.ts";
import type { Guards } from "./guards.ts";
import type { Parts } from "./parts.ts";

const file = { schema: z.string().meta({ format: "binary" }) };

const exportCanvas = (guards: Guards) =>
  createRoute({
    method: "get",
    path: "/api/canvases/{c}/export",
    summary: "The draft of a canvas as a file",
    tags: ["Exports"],
    middleware: guards.canvas("export"),
    request: { params: z.object({ c: z.string() }), query: api.exportQuery },
    responses: {
      200: {
        description: "The file, named in Content-Disposition",
        content: {
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document": file,
          "text/markdown": file,
          "application/json": file,
        },
      },
      400: bodies[400],
      ...members,
    },
  });

export function exportRoutes({ means, words }: Parts, guards: Guards) {
  return new OpenAPIHono().openapi(exportCanvas(guards), async (c) => {
    const { format, scope, lang } = c.req.valid("query");
    const exportedAt = means.clock.now().toISOString();
    const input = await collectDraft(means.db, words, c.var.templated, { scope, exportedAt });
    const { bytes, type, fileName } = await exportDraft(input, format, lang);
    return new Response(new Uint8Array(bytes), {
      headers: { "Content-Type": type, "Content-Disposition": attachment(fileName) },
    });
  });
}

/** RFC 6266: a plain name for old programs, the real one, of any script, by RFC 8187. */
export function attachment(fileName: string): string {
  const plain = fileName.replace(/[^\w.() -]/g, "_");
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
