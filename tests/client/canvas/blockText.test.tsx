import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import type { RichNode } from "#shared/richNode.ts";
import { fragmentAt } from "#shared/canvas.ts";
import { bold, bullets, heading, link, numbered, p, quotation, table } from "#shared/richText.ts";
import { seedUpdate } from "#shared/seed.ts";
import { BlockText } from "../../../client/canvas/BlockText.tsx";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let place: HTMLElement;
let root: Root;
beforeEach(() => {
  place = document.createElement("div");
  root = createRoot(place);
});
afterEach(() => act(() => root.unmount()));

/** A real document whose block `need` holds these nodes, drawn. */
function draw(...need: RichNode[]): Y.XmlFragment {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, seedUpdate("Heat", { title: "Heat", texts: { need }, lanes: {}, fields: {} }));
  const fragment = fragmentAt(doc, { blockId: "need" });
  act(() => root.render(<BlockText fragment={fragment} />));
  return fragment;
}

const drawn = (): string => place.firstElementChild?.innerHTML ?? "";

describe("the text of a block before its editor", () => {
  it("is drawn as the editor would draw it", () => {
    draw(
      heading("Who"),
      p("People ", bold("above sixty"), "."),
      bullets("one", "two"),
      numbered("first"),
      quotation("We wait for the night."),
      table(["City", "Days"], ["Athens", "41"]),
    );
    expect(drawn()).toBe(
      "<h3>Who</h3><p>People <strong>above sixty</strong>.</p>" +
        "<ul><li><p>one</p></li><li><p>two</p></li></ul>" +
        '<ol start="1"><li><p>first</p></li></ol>' +
        "<blockquote><p>We wait for the night.</p></blockquote>" +
        '<div class="tableWrapper" tabindex="0"><table><tbody><tr><th colspan="1" rowspan="1"><p>City</p></th><th colspan="1" rowspan="1"><p>Days</p></th></tr>' +
        '<tr><td colspan="1" rowspan="1"><p>Athens</p></td><td colspan="1" rowspan="1"><p>41</p></td></tr></tbody></table></div>',
    );
  });

  it("links only to addresses of the web and of mail", () => {
    draw(p(link("plan", "https://example.org/plan"), link("trap", "javascript:alert(1)")));
    expect([...place.querySelectorAll("a")].map(({ href, rel }) => [href, rel])).toEqual([
      ["https://example.org/plan", "noopener noreferrer nofollow"],
    ]);
    expect(place.textContent).toBe("plantrap");
  });

  it("keeps the height of an empty paragraph", () => {
    draw(p("one"), { type: "paragraph" }, p("two"));
    expect(drawn()).toBe("<p>one</p><p><br></p><p>two</p>");
  });

  it("follows what others write", () => {
    const fragment = draw(p("before"));
    act(() => {
      const paragraph = fragment.get(0);
      const words = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
      if (words instanceof Y.XmlText) words.insert(6, " and after");
    });
    expect(drawn()).toBe("<p>before and after</p>");
  });

  it("shows the words of what a newer page wrote and changes nothing", () => {
    const fragment = draw(p("known"));
    act(() => {
      const unknown = new Y.XmlElement("timeline");
      const words = new Y.XmlText();
      words.insert(0, "from the future", { glow: {} });
      unknown.insert(0, [words]);
      fragment.insert(1, [unknown]);
    });
    const before = fragment.toJSON();
    expect(place.textContent).toBe("knownfrom the future");
    expect(fragment.toJSON()).toBe(before);
  });
});
