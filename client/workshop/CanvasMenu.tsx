import { ActionIcon, Menu } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import {
  IconArchive,
  IconArchiveOff,
  IconColumns2,
  IconCopy,
  IconDots,
  IconPencil,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { CanvasId } from "#shared/canvas.ts";
import { can } from "#shared/policy.ts";
import type { Role } from "#shared/workshop.ts";
import { archiveCanvas } from "../api/canvases.ts";
import { problemText } from "../api/problemText.ts";
import type { CanvasCard } from "../api/records.ts";
import { notify } from "../ui/notify.ts";
import { CopyCanvasDialog } from "./CopyCanvasDialog.tsx";
import { RenameCanvasDialog, type Rename } from "./RenameCanvasDialog.tsx";

interface CanvasMenuProps {
  canvas: CanvasCard;
  role: Role;
  rename: Rename;
  onChanged: () => void;
  onCreated: (canvasId: CanvasId) => void;
}

/** What can be done with a whole canvas, by those who may. */
export function CanvasMenu({ canvas, role, rename, onChanged, onCreated }: CanvasMenuProps) {
  const { t } = useTranslation();
  const [isCopying, copy] = useDisclosure();
  const [isRenaming, renaming] = useDisclosure();
  const { id, title, workshopId, archivedAt } = canvas;
  const isArchived = archivedAt !== null;

  const archive = async () => {
    const changed = await archiveCanvas(id, !isArchived);
    if (!changed.ok) return notify(problemText(changed.error), "refused");
    notify(t(isArchived ? "canvases.restored" : "canvases.archived", { title }));
    onChanged();
  };

  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t("canvases.menu", { title })}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {can(role, "write") && !isArchived && (
            <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={renaming.open}>
              {t("canvases.rename.do")}
            </Menu.Item>
          )}
          {can(role, "create-canvas") && (
            <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={copy.open}>
              {t("canvases.copy.do")}
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={<IconColumns2 size={16} aria-hidden />}
            component={Link}
            to={`/w/${workshopId}/compare?canvas=${id}`}
          >
            {t("canvases.compare.do")}
          </Menu.Item>
          {can(role, "archive-canvas") && (
            <Menu.Item
              leftSection={
                isArchived ? (
                  <IconArchiveOff size={16} aria-hidden />
                ) : (
                  <IconArchive size={16} aria-hidden />
                )
              }
              onClick={() => void archive()}
            >
              {t(isArchived ? "canvases.restore" : "canvases.archive")}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <RenameCanvasDialog
        canvas={canvas}
        rename={rename}
        opened={isRenaming}
        onClose={renaming.close}
        onRenamed={onChanged}
      />
      <CopyCanvasDialog
        canvas={canvas}
        opened={isCopying}
        onClose={copy.close}
        onCreated={onCreated}
      />
    </>
  );
}
