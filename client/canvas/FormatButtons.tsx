import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { BarButton } from "./BarButton.tsx";
import classes from "./FormatBar.module.css";
import { blockFormats, historyFormats, textFormats } from "./formats.ts";
import { LinkButton } from "./LinkButton.tsx";
import { TableButton } from "./TableButton.tsx";

/** The buttons of those who may write. */
export function FormatButtons({ editor }: { editor: Editor }) {
  const { t } = useTranslation();
  const isOn = useEditorState({
    editor,
    selector: ({ editor: e }) =>
      Object.fromEntries(
        [...textFormats, ...blockFormats].map((format) => [format.key, format.isOn?.(e)]),
      ),
  });
  const groups = [textFormats, blockFormats, historyFormats].map((formats) => (
    <Fragment key={formats[0]?.key}>
      {formats.map(({ key, icon, apply }) => (
        <BarButton
          key={key}
          icon={icon}
          label={t(`canvas.format.${key}`)}
          isOn={isOn[key]}
          onClick={() => apply(editor)}
        />
      ))}
      <span className={classes.gap} aria-hidden="true" />
    </Fragment>
  ));
  const [texts, blocks, history] = groups;
  return (
    <>
      {texts}
      {blocks}
      <LinkButton editor={editor} />
      <TableButton editor={editor} />
      <span className={classes.gap} aria-hidden="true" />
      {history}
    </>
  );
}
