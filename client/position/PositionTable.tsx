import { Table, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { PersonPosition, Point, UniversityPosition } from "#shared/position.ts";
import type { University } from "#shared/workshop.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { useRecords } from "../records/canvasRecords.ts";
import { Initials } from "../ui/Initials.tsx";
import { Shape } from "../ui/Shape.tsx";
import classes from "./Position.module.css";
import type { Standing } from "./standing.ts";
import { useMoved } from "./useMoved.ts";
import { usePercent } from "./usePercent.ts";

/** Where everybody stands in numbers: universities in the workshop's order, each with its people, guests last. */
export function PositionTable({ standing }: { standing: Standing }) {
  const { t } = useTranslation();
  const text = useLocalized();
  const interpretations = useRecords((records) => records.template.interpretations);
  const universities = useRecords((records) => records.universities);
  const { now, before } = standing;
  const guests = now.people.filter(
    ({ universityId }) => !now.universities.some((one) => one.universityId === universityId),
  );
  return (
    <details className={classes.details}>
      <summary className={classes.summary}>{t("position.table.show")}</summary>
      <Table.ScrollContainer minWidth={460} type="native">
        <Table className={classes.table} verticalSpacing={5} horizontalSpacing="sm">
          <VisuallyHidden component="caption">{t("position.table.caption")}</VisuallyHidden>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t("position.table.who")}</Table.Th>
              {interpretations.map(({ id, name, shape, hue }) => (
                <Table.Th key={id} scope="col" className={classes.share}>
                  <span className={classes.reading}>
                    <Shape shape={shape} hue={hue} />
                    {text(name)}
                  </span>
                </Table.Th>
              ))}
              {before && (
                <Table.Th scope="col">
                  {t("position.table.moved", { round: before.round.number })}
                </Table.Th>
              )}
            </Table.Tr>
          </Table.Thead>
          {universities.map((university) => {
            const position = now.universities.find((one) => one.universityId === university.id);
            if (!position) return null;
            const people = now.people.filter((one) => one.universityId === university.id);
            return (
              <Table.Tbody key={university.id}>
                <UniversityRow university={university} position={position} standing={standing} />
                <PersonRows people={people} standing={standing} />
              </Table.Tbody>
            );
          })}
          {guests.length > 0 && (
            <Table.Tbody>
              <Table.Tr>
                <Table.Th scope="rowgroup" colSpan={interpretations.length + (before ? 2 : 1)}>
                  {t("position.table.guests")}
                </Table.Th>
              </Table.Tr>
              <PersonRows people={guests} standing={standing} />
            </Table.Tbody>
          )}
        </Table>
      </Table.ScrollContainer>
    </details>
  );
}

function UniversityRow({
  university: { name, shortName, color },
  position,
  standing,
}: {
  university: University;
  position: UniversityPosition;
  standing: Standing;
}) {
  const { t } = useTranslation();
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <span className={classes.who}>
          <Initials name={shortName} color={color} size={22} />
          <span>
            {name}
            <span className={classes.mean}>
              {t("position.table.mean", { count: position.people })}
            </span>
          </span>
        </span>
      </Table.Th>
      <Cells id={position.universityId} point={position.point} standing={standing} />
    </Table.Tr>
  );
}

function PersonRows({ people, standing }: { people: PersonPosition[]; standing: Standing }) {
  return people.map(({ memberId, name, point }) => (
    <Table.Tr key={memberId}>
      <Table.Th scope="row" className={classes.person}>
        {name}
      </Table.Th>
      <Cells id={memberId} point={point} standing={standing} />
    </Table.Tr>
  ));
}

function Cells({ id, point, standing }: { id: string; point: Point; standing: Standing }) {
  const percent = usePercent();
  const moved = useMoved();
  return (
    <>
      {point.map((share, i) => (
        <Table.Td key={i} className={classes.share}>
          {percent(share)}
        </Table.Td>
      ))}
      {standing.before && <Table.Td>{moved(standing.before.moved.get(id))}</Table.Td>}
    </>
  );
}
