import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Place } from "#shared/canvas.ts";
import { recordEvent } from "../../../client/records/canvasRecords.ts";
import { CommentNews } from "../../../client/comments/CommentNews.tsx";
import { CommentsPanel } from "../../../client/comments/CommentsPanel.tsx";
import { resetComments, startThread } from "../../../client/comments/commentDraft.ts";
import { showThreadWords } from "../../../client/comments/threadWords.ts";
import { aThread, canvasId, other, showSomeRecords } from "../records/someRecords.ts";
import { openPart, problem } from "../ui/openPage.tsx";
import { called, person } from "../ui/person.ts";

const onWords = {
  anchor: { start: "AA==", end: "AA==" },
  quote: { text: "three cities", before: "how ", after: " protect" },
};
const posts = `POST /api/canvases/${canvasId}/threads`;

type GoTo = (place: Place, words?: { from: number; to: number }) => void;

const showPanel = (answers = {}, canComment = true, onGoTo: GoTo = () => {}) =>
  openPart(
    <>
      <CommentsPanel canComment={canComment} onGoTo={onGoTo} />
      <CommentNews />
    </>,
    answers,
  );

beforeEach(() => {
  resetComments();
  showSomeRecords();
});

describe("the comments panel", () => {
  it("teaches how to comment where nobody has", async () => {
    await showPanel();
    await person.sees("Select words in a block and choose Comment");
  });

  it("shows threads and no way to write to a viewer", async () => {
    const thread = aThread();
    showSomeRecords({ threads: { [thread.id]: thread } });
    await showPanel({}, false);
    await person.sees("Says who?");
    expect(document.querySelector("textarea")).toBeNull();
    const buttons = [...document.querySelectorAll("button")].map(({ textContent }) => textContent);
    expect(buttons).toEqual(["On the whole block"]);
  });

  it("opens a thread with what it hangs on, and shows it once the server has it", async () => {
    const opened = aThread({ ...onWords, comments: [] });
    const comments = [
      {
        id: "c1",
        author: { id: "you", name: "Madrid editor" },
        body: "Why three?",
        at: "2026-11-23T09:00:00.000Z",
      },
    ];
    const sent = await showPanel({ [posts]: { status: 201, body: { ...opened, comments } } });
    startThread({ blockId: "challenge", lane: "theme", ...onWords });
    await person.sees("On Challenge, Theme");
    await person.sees("three cities");
    await person.writes("Your comment", "Why three?");
    await person.press("Comment");
    await person.noLongerSees("On Challenge, Theme");
    await person.sees("Why three?");
    expect(sent[0]?.body).toEqual({
      blockId: "challenge",
      lane: "theme",
      ...onWords,
      body: "Why three?",
    });
  });

  it("keeps the text and says what happened when it cannot be sent", async () => {
    await showPanel({ [posts]: problem(429, "too-many") });
    startThread({ blockId: "need" });
    await person.writes("Your comment", "Who says so?");
    await person.press("Comment");
    await person.sees("Too many tries from this connection");
    await person.sees("Your text is still here.");
    expect((await called("textarea", "Your comment")).textContent).toBe("Who says so?");
  });

  it("keeps the text when the composer is asked for on other words", async () => {
    await showPanel();
    startThread({ blockId: "need" });
    await person.writes("Your comment", "Who says so?");
    startThread({ blockId: "award" });
    await person.sees("On Award");
    expect((await called("textarea", "Your comment")).textContent).toBe("Who says so?");
  });

  it("sends a reply with Ctrl+Enter", async () => {
    const thread = aThread();
    showSomeRecords({ threads: { [thread.id]: thread } });
    const reply = {
      id: "c2",
      author: { id: "you", name: "Madrid editor" },
      body: "The city does.",
      at: "2026-11-23T09:05:00.000Z",
    };
    const sent = await showPanel({
      [`POST /api/threads/${thread.id}/comments`]: { status: 201, body: reply },
    });
    await person.press("Reply to Athens editor");
    await person.writes("Reply to Athens editor", "The city does.");
    const field = await called("textarea", "Reply to Athens editor");
    field.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true }),
    );
    await person.sees("The city does.");
    await vi.waitFor(() => expect(field.textContent).toBe(""));
    expect(sent[0]?.body).toEqual({ body: "The city does." });
  });

  it("moves a resolved thread behind the filter, with who resolved it", async () => {
    const thread = aThread();
    showSomeRecords({ threads: { [thread.id]: thread } });
    const by = { id: "you", name: "Madrid editor" };
    const body = {
      ...thread,
      status: "resolved",
      resolvedBy: by,
      resolvedAt: "2026-11-23T10:00:00.000Z",
    };
    await showPanel({ [`PATCH /api/threads/${thread.id}`]: { status: 200, body } });
    await person.press("Resolve");
    await person.sees("Every thread is resolved.");
    (await called("input", "Resolved 1")).click();
    await person.sees("Resolved by Madrid editor,");
    await called("button", "Reopen");
  });

  it("says so where words are lost, and keeps the quote", async () => {
    const thread = aThread(onWords);
    showSomeRecords({ threads: { [thread.id]: thread } });
    showThreadWords({ [thread.id]: { state: "lost" } });
    await showPanel();
    await person.sees("The words changed. They were:");
    await person.sees("three cities");
  });

  it("leads to the words of a thread", async () => {
    const thread = aThread(onWords);
    showSomeRecords({ threads: { [thread.id]: thread } });
    showThreadWords({ [thread.id]: { state: "attached", from: 5, to: 17 } });
    const onGoTo = vi.fn<GoTo>();
    await showPanel({}, true, onGoTo);
    await person.press("Go to the words: three cities");
    expect(onGoTo).toHaveBeenCalledWith({ blockId: "need" }, { from: 5, to: 17 });
  });

  it("makes addresses links and nothing else", async () => {
    const [first] = aThread().comments;
    const thread = aThread({
      comments: first
        ? [{ ...first, body: "See (https://example.org/a). <b>Not</b> javascript:alert(1)" }]
        : [],
    });
    showSomeRecords({ threads: { [thread.id]: thread } });
    await showPanel();
    await person.sees("<b>Not</b> javascript:alert(1)");
    const links = [...document.querySelectorAll("a")].map(({ href }) => href);
    expect(links).toEqual(["https://example.org/a"]);
  });

  it("tells screen readers of others' comments", async () => {
    await showPanel();
    await person.sees("No comments yet");
    recordEvent({ n: 2, type: "thread-opened", canvasId, thread: aThread() });
    await person.sees(`New comment by ${other.name} on Need and relevance`);
  });
});
