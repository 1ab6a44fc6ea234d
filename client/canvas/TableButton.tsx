import { Menu } from "@mantine/core";
import { IconTable } from "@tabler/icons-react";
import type { ChainedCommands, Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useTranslation } from "react-i18next";
import { BarButton } from "./BarButton.tsx";
import { belongsToWriting } from "./editors.ts";

const changes = {
  addRow: (chain: ChainedCommands) => chain.addRowAfter(),
  addColumn: (chain: ChainedCommands) => chain.addColumnAfter(),
  deleteRow: (chain: ChainedCommands) => chain.deleteRow(),
  deleteColumn: (chain: ChainedCommands) => chain.deleteColumn(),
  deleteTable: (chain: ChainedCommands) => chain.deleteTable(),
};
const changeNames = ["addRow", "addColumn", "deleteRow", "deleteColumn", "deleteTable"] as const;

/** Inserts a table, or changes the one the caret is in. */
export function TableButton({ editor }: { editor: Editor }) {
  const { t } = useTranslation();
  const isInTable = useEditorState({ editor, selector: ({ editor: e }) => e.isActive("table") });
  return (
    <Menu position="top" withArrow>
      <Menu.Target>
        <BarButton icon={IconTable} label={t("canvas.format.table")} isOn={isInTable} />
      </Menu.Target>
      <Menu.Dropdown {...belongsToWriting}>
        {isInTable ? (
          changeNames.map((name) => (
            <Menu.Item key={name} onClick={() => changes[name](editor.chain().focus()).run()}>
              {t(`canvas.table.${name}`)}
            </Menu.Item>
          ))
        ) : (
          <Menu.Item
            onClick={() =>
              editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()
            }
          >
            {t("canvas.table.insert")}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
