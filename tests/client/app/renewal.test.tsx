import { expect, it, vi } from "vitest";
import { closeCode } from "#shared/wire.ts";
import { useRenewal } from "../../../client/app/useRenewal.ts";
import { generationKnown } from "../../../client/records/canvasRecords.ts";
import type { CanvasConnection } from "../../../client/sync/canvasConnection.ts";
import { showSomeRecords } from "../records/someRecords.ts";
import { connectTo } from "../sync/aConnection.ts";
import { CanvasServer } from "../sync/canvasServer.ts";
import { openPart } from "../ui/openPage.tsx";

/** A page with records of this generation that is refused; how often it then asks for others. */
async function renewalsOf(generation: string, code: number): Promise<number> {
  showSomeRecords({ generation });
  const server = new CanvasServer();
  const connection = await connectTo(server, { generation: generationKnown });
  const renew = vi.fn<() => void>();
  function Renewing({ connection: open }: { connection: CanvasConnection }) {
    useRenewal(open, renew);
    return null;
  }
  await openPart(<Renewing connection={connection} />);
  await vi.waitFor(() => expect(server.generations).toEqual([generation]));
  server.close(code);
  await vi.waitFor(() => expect(connection.state.getState().state).toBe("refused"));
  return renew.mock.calls.length;
}

it("a page says of which generation its records are, and loads them anew when they are too old", async () => {
  expect(await renewalsOf("first", closeCode.tooOld)).toBe(1);
});

it("a page that is too old with its new records too stays refused", async () => {
  expect(await renewalsOf("second", closeCode.tooOld)).toBe(1);
  expect(await renewalsOf("second", closeCode.tooOld)).toBe(0);
});

it("a page that is refused for anything else keeps its records", async () => {
  expect(await renewalsOf("third", closeCode.notAllowed)).toBe(0);
});
