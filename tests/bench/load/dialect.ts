import * as encoding from "lib0/encoding";

/** What a received message is; the bytes that matter begin at `at`. */
export type Kind = "step-one" | "step-two" | "update" | "awareness" | "authenticated" | "other";

/** How a server's frames are put together. */
export interface Dialect {
  /** The first frame after the handshake. */
  greeting(): Uint8Array | null;
  stepOne(stateVector: Uint8Array): Uint8Array;
  stepTwo(update: Uint8Array): Uint8Array;
  update(update: Uint8Array): Uint8Array;
  awareness(clientId: number, clock: number, state: string): Uint8Array;
  kindOf(bytes: Buffer, start: number): Kind;
  /** The Yjs update of a step 2 or an update message. A view into `bytes`. */
  updateIn(bytes: Buffer, start: number, end: number): Uint8Array;
}

const sync = 0;
const awareness = 1;
const auth = 2;
const syncReply = 4;
const authenticated = 2;

/** y-websocket's protocol: ours, y-websocket-server's and the relay's. */
export const plainDialect: Dialect = dialectAfter(new Uint8Array(0), () => null);

/** Hocuspocus: the document's name before every message, and a token (any, without a hook that looks at it) first. */
export function hocuspocusDialect(documentName: string): Dialect {
  const prefix = encoding.encode((encoder) => encoding.writeVarString(encoder, documentName));
  if (documentName.length > 127) throw new Error("a document name whose length takes two bytes");
  return dialectAfter(prefix, () =>
    encoding.encode((encoder) => {
      encoding.writeUint8Array(encoder, prefix);
      encoding.writeVarUint(encoder, auth);
      encoding.writeVarUint(encoder, 0);
      encoding.writeVarString(encoder, "");
    }),
  );
}

function dialectAfter(prefix: Uint8Array, greeting: () => Uint8Array | null): Dialect {
  const syncFrame = (step: number) => (payload: Uint8Array) =>
    encoding.encode((encoder) => {
      encoding.writeUint8Array(encoder, prefix);
      encoding.writeVarUint(encoder, sync);
      encoding.writeVarUint(encoder, step);
      encoding.writeVarUint8Array(encoder, payload);
    });
  const skip = prefix.length;
  return {
    greeting,
    stepOne: syncFrame(0),
    stepTwo: syncFrame(1),
    update: syncFrame(2),
    awareness: (clientId, clock, state) =>
      encoding.encode((encoder) => {
        encoding.writeUint8Array(encoder, prefix);
        encoding.writeVarUint(encoder, awareness);
        encoding.writeVarUint8Array(encoder, awarenessUpdate(clientId, clock, state));
      }),
    kindOf(bytes, start) {
      const type = bytes[start + skip];
      const second = bytes[start + skip + 1];
      if (type === awareness) return "awareness";
      if (type === auth) return second === authenticated ? "authenticated" : "other";
      if (type !== sync && type !== syncReply) return "other";
      return second === 0 ? "step-one" : second === 1 ? "step-two" : "update";
    },
    updateIn(bytes, start, end) {
      let at = start + skip + 2;
      while (((bytes[at] ?? 0) & 0x80) !== 0) at += 1; // The payload's length, a varint, is what is left.
      return bytes.subarray(at + 1, end);
    },
  };
}

function awarenessUpdate(clientId: number, clock: number, state: string): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint(encoder, clientId);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, state);
  });
}
