import { ActionIcon } from "@mantine/core";
import { IconList, IconMessages } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useRecords } from "../records/canvasRecords.ts";
import { Logo } from "../ui/Logo.tsx";
import { Preferences } from "../ui/Preferences.tsx";
import { CanvasExport } from "./CanvasExport.tsx";
import { CanvasShare } from "./CanvasShare.tsx";
import classes from "./CanvasTopBar.module.css";
import { useCanvasPanel } from "./canvasPanel.ts";

interface CanvasTopBarProps {
  title: ReactNode;
  save: ReactNode;
  people: ReactNode;
  /** Given where the outline has no room of its own. */
  onOpenOutline: (() => void) | undefined;
  hasPanelButton: boolean;
}

export function CanvasTopBar({
  title,
  save,
  people,
  onOpenOutline,
  hasPanelButton,
}: CanvasTopBarProps) {
  const { t } = useTranslation();
  return (
    <header className={classes.bar}>
      <div className={classes.where}>
        <Link to="/" className={classes.home} aria-label={t("common.product")}>
          <Logo />
        </Link>
        {onOpenOutline && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t("canvas.openOutline")}
            onClick={onOpenOutline}
          >
            <IconList size={20} stroke={1.7} aria-hidden />
          </ActionIcon>
        )}
        <Crumbs title={title} />
        <span className={classes.save}>{save}</span>
        {hasPanelButton && <PanelButton />}
      </div>
      <div className={classes.actions}>
        {people}
        <CanvasShare />
        <CanvasExport />
        <span className={classes.preferences}>
          <Preferences />
        </span>
      </div>
    </header>
  );
}

function Crumbs({ title }: { title: ReactNode }) {
  const workshop = useRecords((records) => records.workshop);
  return (
    <span className={classes.crumbs}>
      <Link to={`/w/${workshop.id}`} className={classes.workshop}>
        {workshop.title}
      </Link>
      <span className={classes.slash} aria-hidden="true">
        /
      </span>
      <span className={classes.title}>{title}</span>
    </span>
  );
}

function PanelButton() {
  const { t } = useTranslation();
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={t("canvas.openPanel")}
      onClick={() => useCanvasPanel.setState({ isOpen: true })}
    >
      <IconMessages size={20} stroke={1.7} aria-hidden />
    </ActionIcon>
  );
}
