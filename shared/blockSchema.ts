import { getSchema, type Extensions } from "@tiptap/core";
import { TableKit } from "@tiptap/extension-table";
import type { Schema } from "@tiptap/pm/model";
import StarterKit from "@tiptap/starter-kit";

/**
 * The nodes and marks a block may hold. Editor, hash, seed and exports all read this one list.
 * Block names are second-level headings of the page, so headings inside a block start at the third.
 * Undo is off: beside collaboration it would undo other people's words; the collaboration extension brings its own.
 */
export const blockExtensions: Extensions = [
  StarterKit.configure({
    undoRedo: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    trailingNode: false,
    heading: { levels: [3, 4] },
    link: {
      openOnClick: false,
      defaultProtocol: "https",
      // By default also ftp, tel and others; an address without a scheme gets the default one.
      isAllowedUri: (uri, { defaultValidate }) =>
        defaultValidate(uri) && /^(https?:|mailto:|[^:]+$)/i.test(uri),
    },
  }),
  // The wrapper lets a wide table scroll on a narrow screen.
  TableKit.configure({ table: { resizable: false, renderWrapper: true } }),
];

export const blockSchema: Schema = getSchema(blockExtensions);
