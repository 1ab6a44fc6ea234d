import * as encoding from "lib0/encoding";
import * as Y from "yjs";

/**
 * The updates of somebody who writes on at the end of a paragraph of their own, in the block `need`. The first is made
 * by Yjs; the others are put together here, byte for byte as Yjs would (`tests/support/benchLoad.test.ts`), since
 * twenty thousand documents' worth of work a second would make the load the bottleneck.
 */
export class Typist {
  readonly clientId: number;
  #clock = 0;

  constructor(clientId: number) {
    this.clientId = clientId;
  }

  /** Begins the paragraph. To be sent once, before anything else. */
  paragraph(): Uint8Array {
    const doc = new Y.Doc();
    doc.clientID = this.clientId;
    doc.transact(() => {
      const paragraph = new Y.XmlElement("paragraph");
      const text = new Y.XmlText();
      doc.getXmlFragment("block:need").insert(0, [paragraph]);
      paragraph.insert(0, [text]);
      text.insert(0, " ");
    });
    this.#clock = Y.getState(doc.store, this.clientId);
    const update = Y.encodeStateAsUpdate(doc);
    doc.destroy();
    return update;
  }

  /** The next words, in ASCII. */
  type(words: string): Uint8Array {
    const clock = this.#clock;
    this.#clock += words.length;
    return encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, 1); // Of one client …
      encoding.writeVarUint(encoder, 1); // … one struct,
      encoding.writeVarUint(encoder, this.clientId);
      encoding.writeVarUint(encoder, clock);
      encoding.writeUint8(encoder, stringWithOrigin);
      encoding.writeVarUint(encoder, this.clientId); // behind the character typed last,
      encoding.writeVarUint(encoder, clock - 1);
      encoding.writeVarString(encoder, words);
      encoding.writeVarUint(encoder, 0); // and no deletions.
    });
  }
}

/** A struct's first byte: content is a string (4), and the item it follows is named (bit 8). */
const stringWithOrigin = 0x84;
