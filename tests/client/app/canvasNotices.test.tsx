import { MemoryRouter } from "react-router";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { titleOf } from "#shared/canvas.ts";
import { closeCode } from "#shared/wire.ts";
import { CanvasNotices } from "../../../client/app/CanvasNotices.tsx";
import { useFrozen } from "../../../client/app/useFrozen.ts";
import { mayWrite, recordEvent } from "../../../client/records/canvasRecords.ts";
import type { CanvasConnection } from "../../../client/sync/canvasConnection.ts";
import { canvasId, showSomeRecords, you } from "../records/someRecords.ts";
import { connectTo } from "../sync/aConnection.ts";
import { CanvasServer } from "../sync/canvasServer.ts";
import { openPart } from "../ui/openPage.tsx";
import { person } from "../ui/person.ts";

function Notices({ connection }: { connection: CanvasConnection }) {
  return <CanvasNotices connection={connection} frozen={useFrozen(connection)} />;
}

/** The notices above a canvas that is connected to a room of its own. */
async function openNotices() {
  const server = new CanvasServer();
  const connection = await connectTo(server, { mayWrite });
  await openPart(
    <MemoryRouter>
      <Notices connection={connection} />
    </MemoryRouter>,
  );
  await vi.waitFor(() => expect(connection.state.getState().state).toBe("live"));
  return { server, connection };
}

const write = ({ doc }: CanvasConnection): void => titleOf(doc).insert(0, "Urban ");
const changeRole = (role: "viewer" | "editor"): void =>
  recordEvent({ n: 2, type: "member-changed", member: { ...you, role } });
const clipboardIs = (writeText: (text: string) => Promise<void>): void =>
  void Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
const saidOnce = (): string => document.querySelector("[role=status]")?.textContent ?? "";

beforeEach(() => {
  localStorage.clear();
  showSomeRecords();
});

describe("a room that cannot save", () => {
  it("is explained until it can, and the end is said too", async () => {
    const { server, connection } = await openNotices();
    server.notice = { state: "read-only", why: "storage" };
    write(connection);
    server.say(server.notice);
    await person.sees("Trivium cannot save at the moment");
    expect(saidOnce()).toContain("Nothing that was saved is lost");
    expect(saidOnce()).toContain("What you typed last is kept in this browser");
    server.say({ state: "live" });
    await person.noLongerSees("cannot save");
    expect(saidOnce()).toBe("The canvas can be written in again.");
  });
});

describe("a member whose right goes before the last words are saved", () => {
  it("is offered these words, and no more once they are saved after all", async () => {
    const { server, connection } = await openNotices();
    const copied: string[] = [];
    clipboardIs((text) => Promise.resolve(void copied.push(text)));
    server.mayWrite = false;
    write(connection);
    changeRole("viewer");
    await person.sees("You can no longer write here1 change that was not saved yet is only");
    await person.press("Copy my text");
    await person.sees("Your text is copied.");
    expect(copied).toEqual(["Title\nUrban Heat"]);

    server.mayWrite = true;
    changeRole("editor");
    server.askForMissing();
    await person.noLongerSees("only in this browser");
  });

  it("sees them as text where the page may not use the clipboard", async () => {
    const { server, connection } = await openNotices();
    clipboardIs(() => Promise.reject(new Error("not allowed")));
    server.mayWrite = false;
    write(connection);
    changeRole("viewer");
    await person.press("Copy my text");
    await vi.waitFor(() =>
      expect(document.querySelector("textarea")?.value).toBe("Title\nUrban Heat"),
    );
  });

  it("is told nothing where everything was saved", async () => {
    await openNotices();
    changeRole("viewer");
    await person.sees("You may read this canvas.");
    person.doesNotSee("only in this browser");
  });

  it("is told that the canvas was archived", async () => {
    const { server, connection } = await openNotices();
    server.mayWrite = false;
    write(connection);
    recordEvent({ n: 2, type: "canvas-archived", canvasId, at: "2026-11-23T10:00:00.000Z" });
    await person.sees("This canvas is archived");
    await person.sees("This canvas was archived before your last changes were saved");
  });
});

describe("a server that has spoken its last word", () => {
  it.each([
    ["Copy my text", "for a change that is too large", closeCode.tooLarge],
    ["Copy my text", "for a member who was removed", closeCode.notAllowed],
    ["Reload this page", "for a page that no longer fits", closeCode.tooOld],
  ])("leaves the way to “%s” %s", async (way, _reason, code) => {
    const { server, connection } = await openNotices();
    server.mayWrite = false;
    write(connection);
    server.close(code);
    await person.sees(way);
    expect(document.body.textContent.includes("sent when you are back")).toBe(
      code === closeCode.tooOld,
    );
  });
});
