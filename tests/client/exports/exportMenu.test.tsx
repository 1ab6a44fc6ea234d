import { describe, expect, it, vi } from "vitest";
import { ExportMenu } from "../../../client/exports/ExportMenu.tsx";
import { fileNameIn } from "../../../client/exports/downloadDraft.ts";
import { openPart, problem } from "../ui/openPage.tsx";
import { called, person } from "../ui/person.ts";

const path = "GET /api/canvases/c1/export";

describe("the export menu", () => {
  it("says how much each scope holds", async () => {
    await openPart(<ExportMenu canvasId="c1" blocks={23} agreed={7} />);
    await person.press("Export");
    await person.sees("All 23 blocks, each with where it stands");
    await person.sees("7 blocks, as every university accepts them");
  });

  it("downloads the draft as it was asked for", async () => {
    await openPart(<ExportMenu canvasId="c1" blocks={23} agreed={7} />, {
      [path]: { status: 200, body: {} },
    });
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(
      function save(this: HTMLAnchorElement) {
        saved.push(this.download);
      },
    );
    URL.createObjectURL = () => "blob:draft";
    await person.press("Export");
    (await called("input", "Markdown")).click();
    await person.press("Download");
    await person.sees("trivium.md is downloaded.");
    expect(saved).toEqual(["trivium.md"]);
    vi.restoreAllMocks();
  });

  it("says what happened instead of saving a refusal under the draft's name", async () => {
    await openPart(<ExportMenu canvasId="c1" blocks={23} agreed={7} />, {
      [path]: problem(500, "internal"),
    });
    await person.press("Export");
    await person.press("Download");
    await person.sees("The server could not do this.");
  });
});

describe("the name of a file", () => {
  it("is the one of any script where the server gives it", () => {
    const both = `attachment; filename="____.docx"; filename*=UTF-8''%CE%96%CE%AD%CF%83%CF%84%CE%B7.docx`;
    expect(fileNameIn(both)).toBe("Ζέστη.docx");
    expect(fileNameIn('attachment; filename="heat.md"')).toBe("heat.md");
    expect(fileNameIn(null)).toBeNull();
  });
});
