import { useTranslation } from "react-i18next";
import type * as Y from "yjs";
import { titleOf } from "#shared/canvas.ts";
import { useText } from "../canvas/useShared.ts";
import { useDocumentTitle } from "../ui/Page.tsx";

/** The module's title in the bar and on the browser's tab. */
export function PageTitle({ title }: { title: string }) {
  const { t } = useTranslation();
  const shown = title.trim() || t("canvas.untitled");
  useDocumentTitle(shown);
  return shown;
}

/** The same, following the words as they are written. */
export function SharedTitle({ doc }: { doc: Y.Doc }) {
  return <PageTitle title={useText(titleOf(doc))} />;
}
