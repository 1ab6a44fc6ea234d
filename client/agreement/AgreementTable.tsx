import { Table, UnstyledButton, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Block, BlockId } from "#shared/template.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { useRecords } from "../records/canvasRecords.ts";
import { Initials } from "../ui/Initials.tsx";
import classes from "./Agreement.module.css";
import { DecisionMark } from "./DecisionMark.tsx";
import { decisionSignOf } from "./decisionSign.ts";
import { StateMark } from "./StateMark.tsx";
import { useAgreement, useMarkStates } from "./useAgreement.ts";

interface AgreementTableProps {
  chosen: BlockId | null;
  onChoose(blockId: BlockId): void;
}

/** Blocks by universities: where everything stands at a glance, and the way to each block. */
export function AgreementTable({ chosen, onChoose }: AgreementTableProps) {
  const { t } = useTranslation();
  const text = useLocalized();
  const { zones, blocks } = useRecords((records) => records.template);
  const universities = useRecords((records) => records.universities);
  return (
    <section className={classes.tableSection} aria-labelledby="agreement-table">
      <h3 className={classes.heading} id="agreement-table">
        {t("agreement.table.title")}
      </h3>
      <Table.ScrollContainer minWidth={170 + 30 * universities.length} type="native">
        <Table
          className={classes.table}
          withRowBorders={false}
          verticalSpacing={0}
          horizontalSpacing={0}
        >
          <VisuallyHidden component="caption">{t("agreement.table.caption")}</VisuallyHidden>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">
                <VisuallyHidden>{t("agreement.table.block")}</VisuallyHidden>
              </Table.Th>
              {universities.map(({ id, name, shortName, color }) => (
                <Table.Th key={id} scope="col" className={classes.column} title={name}>
                  <Initials name={shortName} color={color} size={22} />
                  <VisuallyHidden>{shortName}</VisuallyHidden>
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          {zones.map((zone) => (
            <Table.Tbody key={zone.id}>
              <Table.Tr>
                <Table.Th
                  scope="rowgroup"
                  colSpan={universities.length + 1}
                  className={classes.zone}
                >
                  {text(zone.name)}
                </Table.Th>
              </Table.Tr>
              {blocks
                .filter((block) => block.zone === zone.id)
                .map((block) => (
                  <BlockRow
                    key={block.id}
                    block={block}
                    isChosen={block.id === chosen}
                    onChoose={() => onChoose(block.id)}
                  />
                ))}
            </Table.Tbody>
          ))}
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}

function BlockRow({
  block,
  isChosen,
  onChoose,
}: {
  block: Block;
  isChosen: boolean;
  onChoose: () => void;
}) {
  const text = useLocalized();
  const universities = useRecords((records) => records.universities);
  const agreement = useAgreement()[block.id];
  const state = useMarkStates()[block.id];
  return (
    <Table.Tr className={classes.row} data-chosen={isChosen || undefined}>
      <Table.Th scope="row">
        <UnstyledButton
          className={classes.rowButton}
          aria-current={isChosen ? "true" : undefined}
          onClick={onChoose}
        >
          {state && <StateMark state={state} />}
          {text(block.name)}
        </UnstyledButton>
      </Table.Th>
      {universities.map(({ id }) => (
        <Table.Td key={id} className={classes.column}>
          {agreement && <DecisionMark sign={decisionSignOf(agreement, id)} />}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}
