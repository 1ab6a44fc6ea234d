/** One local transaction of a simulated person. */
export interface Edit {
  /** Unique in a run; the transaction leaves it as a key in the document's map of marks, unless it is a tidying. */
  id: string;
  /** Nobody did it: Yjs takes out marks on text that others' edits have made void, and a page sends that like any edit. */
  isTidying: boolean;
  update: Uint8Array;
  /**
   * False while its author may only read and may not have written since it was made. When the right comes back a page
   * may offer what it still holds, so then it becomes true.
   */
  isAllowed: boolean;
  isSaved: boolean;
}

/**
 * What the server has promised about a person's edits: `saved` counts the document-changing frames of a connection,
 * and each frame settles the edits that were in it.
 */
export class EditLedger {
  readonly edits: Edit[] = [];
  #frames: Edit[][] = [];
  #saved = 0;

  made(edit: Edit): void {
    this.edits.push(edit);
  }

  unsaved(): Edit[] {
    return this.edits.filter(({ isSaved }) => !isSaved);
  }

  saved(): Edit[] {
    return this.edits.filter(({ isSaved }) => isSaved);
  }

  /** A new connection: the server counts from zero again. */
  connected(): void {
    this.#frames = [];
    this.#saved = 0;
  }

  /** A document-changing frame has gone out. */
  sent(edits: Edit[]): void {
    this.#frames.push(edits);
  }

  /** The server holds everything already, and what it holds is on disk. */
  nothingMissing(): void {
    for (const edit of this.edits) edit.isSaved = true;
  }

  /** Throws when the server counts frames that were not sent, or counts back. */
  hearSaved(count: number): void {
    if (count > this.#frames.length || count < this.#saved) {
      const sent = `${this.#frames.length} frames were sent, ${this.#saved} were saved`;
      throw new Error(`the server says that ${count} are saved: ${sent}`);
    }
    for (const edits of this.#frames.slice(this.#saved, count)) {
      for (const edit of edits) edit.isSaved = true;
    }
    this.#saved = count;
  }

  get hasFramesUnderWay(): boolean {
    return this.#saved < this.#frames.length;
  }
}
