import { Checkbox, Popover, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type * as Y from "yjs";
import { outcomeName } from "#shared/cellText.ts";
import type { Column } from "#shared/rowColumns.ts";
import { setCell } from "#shared/rowEdits.ts";
import classes from "./Cells.module.css";
import { changeRow, useTable } from "./table.ts";
import { rowIdOf, useCell, useRowMaps, useWords, type ShownRow } from "./useRows.ts";

interface OutcomesChoiceProps {
  row: ShownRow;
  column: Column;
  label: string;
  chosen: readonly string[];
  onClose(): void;
}

/** The outcomes of the canvas with their words, to choose any number of. */
export function OutcomesChoice({ row, column, label, chosen, onClose }: OutcomesChoiceProps) {
  const table = useTable();
  const { t } = useTranslation();
  const outcomes = useRowMaps(table.doc, "outcomes");
  const choose = (id: string, isChosen: boolean): void => {
    const ids = isChosen ? [...chosen, id] : chosen.filter((one) => one !== id);
    changeRow(table, row, (map) => setCell(map, column, ids.length > 0 ? ids : null));
  };
  return (
    <Popover
      opened
      onChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      trapFocus
      withRoles={false}
      hideDetached={false}
      clickOutsideEvents={["mousedown", "touchstart"]}
      position="bottom-end"
      width={320}
      shadow="md"
    >
      <Popover.Target>
        <span className={classes.anchor} aria-hidden="true" />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={`${t("rows.chooseOutcomes")}: ${label}`}>
        <Stack gap="xs">
          {outcomes.map((map, at) => {
            const id = rowIdOf(map);
            return (
              <OutcomeBox
                key={`${at}:${id}`}
                map={map}
                name={outcomeName(at)}
                isChosen={chosen.includes(id)}
                onChoose={(isChosen) => choose(id, isChosen)}
              />
            );
          })}
          {outcomes.length === 0 && (
            <Text size="sm" tabIndex={-1} data-autofocus>
              {t("rows.noOutcomes")}
            </Text>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

interface OutcomeBoxProps {
  map: Y.Map<unknown>;
  name: string;
  isChosen: boolean;
  onChoose(isChosen: boolean): void;
}

function OutcomeBox({ map, name, isChosen, onChoose }: OutcomeBoxProps) {
  const words = useWords(useCell(map, "text"));
  return (
    <Checkbox
      size="sm"
      label={
        <span className={classes.outcome}>
          <b>{name}</b> {words}
        </span>
      }
      checked={isChosen}
      onChange={(event) => onChoose(event.currentTarget.checked)}
    />
  );
}
