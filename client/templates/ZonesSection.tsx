import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { templateLimits } from "#shared/templateLimits.ts";
import { useEditing } from "./editorContext.ts";
import { LocalizedField } from "./LocalizedField.tsx";
import { MoveButtons } from "./MoveButtons.tsx";
import classes from "./sections.module.css";
import { blank, blocksIn, freeId, moved, withZones } from "./templateEdits.ts";
import { useName } from "./useName.ts";

export function ZonesSection() {
  const { template, edit, announce } = useEditing();
  const { t } = useTranslation();
  const nameOf = useName();
  const { zones } = template;
  const of = zones.length;
  return (
    <>
      <p className={classes.lead}>{t("templates.zone.lead")}</p>
      <ol className={classes.list}>
        {zones.map((zone, at) => {
          const name = nameOf(zone.name);
          const blocks = blocksIn(template, zone.id).length;
          const isNeeded = blocks > 0 || of === 1;
          return (
            <li key={zone.id} className={classes.row}>
              <div className={classes.rowField}>
                <LocalizedField
                  label={t("templates.zone.name", { n: at + 1 })}
                  isLabelHidden
                  isLine
                  value={zone.name}
                  path={["zones", at]}
                  onChange={(changed) =>
                    edit(
                      { ...template, zones: zones.with(at, { ...zone, name: changed }) },
                      `zone ${zone.id}`,
                    )
                  }
                />
              </div>
              <span className={classes.count}>{t("templates.zone.blocks", { count: blocks })}</span>
              <MoveButtons
                name={name}
                at={at}
                of={of}
                onMove={(by) => {
                  edit(withZones(template, moved(zones, at, by)), null);
                  announce(t("templates.part.place", { name, at: at + 1 + by, of }));
                }}
                onRemove={
                  isNeeded
                    ? null
                    : () => {
                        edit(withZones(template, zones.toSpliced(at, 1)), null);
                        announce(t("templates.part.removed", { name }));
                      }
                }
                {...(isNeeded && { whyNot: t("templates.zone.notEmpty", { name }) })}
              />
            </li>
          );
        })}
      </ol>
      {of < templateLimits.zones && (
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() =>
            edit(withZones(template, [...zones, { id: freeId(zones), name: blank }]), null)
          }
        >
          {t("templates.zone.add")}
        </Button>
      )}
    </>
  );
}
