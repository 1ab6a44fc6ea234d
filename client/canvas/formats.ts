import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconHeading,
  IconItalic,
  IconList,
  IconListNumbers,
  IconStrikethrough,
  IconUnderline,
} from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";

interface Format {
  key:
    | "bold"
    | "italic"
    | "underline"
    | "strike"
    | "heading"
    | "bullets"
    | "numbers"
    | "quote"
    | "undo"
    | "redo";
  icon: typeof IconBold;
  apply(editor: Editor): void;
  /** Absent for what is done and not switched. */
  isOn?(editor: Editor): boolean;
}

/** What the format bar offers as plain buttons, in groups. Links and tables ask more and have parts of their own. */
export const textFormats: Format[] = [
  {
    key: "bold",
    icon: IconBold,
    apply: (e) => e.chain().focus().toggleBold().run(),
    isOn: (e) => e.isActive("bold"),
  },
  {
    key: "italic",
    icon: IconItalic,
    apply: (e) => e.chain().focus().toggleItalic().run(),
    isOn: (e) => e.isActive("italic"),
  },
  {
    key: "underline",
    icon: IconUnderline,
    apply: (e) => e.chain().focus().toggleUnderline().run(),
    isOn: (e) => e.isActive("underline"),
  },
  {
    key: "strike",
    icon: IconStrikethrough,
    apply: (e) => e.chain().focus().toggleStrike().run(),
    isOn: (e) => e.isActive("strike"),
  },
];

export const blockFormats: Format[] = [
  {
    key: "heading",
    icon: IconHeading,
    apply: (e) => e.chain().focus().toggleHeading({ level: 3 }).run(),
    isOn: (e) => e.isActive("heading"),
  },
  {
    key: "bullets",
    icon: IconList,
    apply: (e) => e.chain().focus().toggleBulletList().run(),
    isOn: (e) => e.isActive("bulletList"),
  },
  {
    key: "numbers",
    icon: IconListNumbers,
    apply: (e) => e.chain().focus().toggleOrderedList().run(),
    isOn: (e) => e.isActive("orderedList"),
  },
  {
    key: "quote",
    icon: IconBlockquote,
    apply: (e) => e.chain().focus().toggleBlockquote().run(),
    isOn: (e) => e.isActive("blockquote"),
  },
];

export const historyFormats: Format[] = [
  { key: "undo", icon: IconArrowBackUp, apply: (e) => e.chain().focus().undo().run() },
  { key: "redo", icon: IconArrowForwardUp, apply: (e) => e.chain().focus().redo().run() },
];
