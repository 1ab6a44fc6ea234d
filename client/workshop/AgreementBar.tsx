import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { University } from "#shared/workshop.ts";
import type { CanvasCard } from "../api/records.ts";
import { useFormatting } from "../i18n/formatting.ts";
import classes from "./AgreementBar.module.css";

interface AgreementBarProps {
  canvas: Pick<CanvasCard, "blocks" | "progress">;
  universities: University[];
}

/** One segment per university, filled as far as it accepts the blocks as they read now. */
export function AgreementBar({ canvas, universities }: AgreementBarProps) {
  const { t } = useTranslation();
  const { number } = useFormatting();
  const { blocks, progress } = canvas;
  return (
    <ul className={classes.bar} aria-label={t("workshop.canvases.barLabel")}>
      {universities.map(({ id, name, shortName, color }) => {
        const { accepted = 0, objected = 0 } = progress.find((p) => p.universityId === id) ?? {};
        return (
          <li key={id} className={classes.segment} style={{ "--university": color }}>
            <span className={classes.track} aria-hidden="true">
              <span className={classes.accepted} style={{ flexGrow: accepted }} />
              <span className={classes.objected} style={{ flexGrow: objected }} />
              <span style={{ flexGrow: blocks - accepted - objected }} />
            </span>
            <span className={classes.label} aria-hidden="true" title={name}>
              <span className={classes.name}>{shortName}</span>
              <span className={classes.count}>
                {number(accepted)}
                {objected > 0 && <span className={classes.against}> −{number(objected)}</span>}
              </span>
            </span>
            <VisuallyHidden>
              {t("workshop.canvases.progress", { university: name, accepted, blocks })}
              {objected > 0 && ` ${t("workshop.canvases.objected", { count: objected })}`}
            </VisuallyHidden>
          </li>
        );
      })}
    </ul>
  );
}
