import { Button, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { can } from "#shared/policy.ts";
import type { CanvasId } from "#shared/canvas.ts";
import type { WorkshopAnswer } from "../api/records.ts";
import { CanvasCard } from "./CanvasCard.tsx";
import { CanvasMenu } from "./CanvasMenu.tsx";
import classes from "./Canvases.module.css";
import { NewCanvasDialog } from "./NewCanvasDialog.tsx";
import type { Rename } from "./RenameCanvasDialog.tsx";

interface CanvasesProps {
  answer: WorkshopAnswer;
  rename: Rename;
  onChanged: () => void;
  onCreated: (canvasId: CanvasId) => void;
}

export function Canvases({ answer, rename, onChanged, onCreated }: CanvasesProps) {
  const { t } = useTranslation();
  const { workshop, canvases, universities, you } = answer;
  const [isDialogOpen, dialog] = useDisclosure();
  const mayCreate = can(you.role, "create-canvas");

  const atWork = canvases.filter(({ archivedAt }) => archivedAt === null);
  const archived = canvases.filter(({ archivedAt }) => archivedAt !== null);

  const list = (cards: typeof canvases) => (
    <ul className={classes.list}>
      {cards.map((canvas) => (
        <li key={canvas.id}>
          <CanvasCard
            canvas={canvas}
            universities={universities}
            menu={
              <CanvasMenu
                canvas={canvas}
                role={you.role}
                rename={rename}
                onChanged={onChanged}
                onCreated={onCreated}
              />
            }
          />
        </li>
      ))}
    </ul>
  );

  return (
    <section aria-labelledby="canvases">
      <div className={classes.head}>
        <Title order={2} id="canvases">
          {t("workshop.canvases.title")}
        </Title>
        <Link to={`/w/${workshop.id}/templates`} className={classes.templates}>
          {t("workshop.canvases.templates")}
        </Link>
        {mayCreate && (
          <Button
            variant={canvases.length === 0 ? "filled" : "default"}
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={dialog.open}
          >
            {t("workshop.canvases.add")}
          </Button>
        )}
      </div>
      {canvases.length === 0 ? (
        <div className={classes.empty}>
          <p className={classes.emptyTitle}>{t("workshop.canvases.emptyTitle")}</p>
          <Text c="dimmed" maw="60ch">
            {t(mayCreate ? "workshop.canvases.empty" : "workshop.canvases.emptyReader")}
          </Text>
        </div>
      ) : (
        list(atWork)
      )}
      {archived.length > 0 && (
        <details className={classes.archived}>
          <summary>{t("canvases.archivedList", { count: archived.length })}</summary>
          {list(archived)}
        </details>
      )}
      <NewCanvasDialog
        workshopId={workshop.id}
        opened={isDialogOpen}
        onClose={dialog.close}
        onCreated={onCreated}
      />
    </section>
  );
}
