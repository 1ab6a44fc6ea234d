import { Button } from "@mantine/core";
import { IconCopy, IconDownload, IconEye, IconPencil, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { TemplateId, TemplateOutline } from "#shared/templateRecord.ts";
import type { WorkshopId } from "#shared/workshop.ts";
import type { Problem } from "../api/request.ts";
import { problemText } from "../api/problemText.ts";
import { copyTemplate, removeTemplate, templateFile } from "../api/templates.ts";
import { ConfirmButton } from "../ui/ConfirmButton.tsx";
import { notify } from "../ui/notify.ts";
import { useWritten } from "./useWritten.ts";

interface ActionsProps {
  workshopId: WorkshopId;
  outline: TemplateOutline;
  mayManage: boolean;
  onOpen: (id: TemplateId) => void;
}

const addressOf = (workshopId: WorkshopId, id: TemplateId) => `/w/${workshopId}/templates/${id}`;

/** What can be done with the template that ships: read it, and copy it. */
export function OursActions(props: ActionsProps) {
  return (
    <>
      {props.mayManage && <Adapt {...props} isFirst />}
      <Look {...props} />
    </>
  );
}

/** What can be done with one of the workshop's own. */
export function OwnActions(props: ActionsProps & { onChanged: () => void }) {
  const { workshopId, outline, mayManage } = props;
  const { t } = useTranslation();
  const name = useWritten()(outline.name);
  return (
    <>
      {mayManage ? (
        <Button
          component={Link}
          to={addressOf(workshopId, outline.id)}
          size="compact-md"
          leftSection={<IconPencil size={16} aria-hidden />}
          aria-label={t("templates.editOf", { name })}
        >
          {t("templates.edit")}
        </Button>
      ) : (
        <Look {...props} />
      )}
      {mayManage && <Adapt {...props} />}
      <Button
        component="a"
        href={templateFile(outline.id)}
        download
        variant="default"
        size="compact-md"
        leftSection={<IconDownload size={16} aria-hidden />}
        aria-label={t("templates.exportOf", { name })}
      >
        {t("templates.export")}
      </Button>
      {mayManage && <Remove {...props} />}
    </>
  );
}

function Look({ workshopId, outline }: ActionsProps) {
  const { t } = useTranslation();
  const name = useWritten()(outline.name);
  return (
    <Button
      component={Link}
      to={addressOf(workshopId, outline.id)}
      variant="default"
      size="compact-md"
      leftSection={<IconEye size={16} aria-hidden />}
      aria-label={t("templates.lookOf", { name })}
    >
      {t("templates.look")}
    </Button>
  );
}

function Adapt({ workshopId, outline, onOpen, isFirst }: ActionsProps & { isFirst?: boolean }) {
  const { t } = useTranslation();
  const name = useWritten()(outline.name);
  const [isSending, setSending] = useState(false);
  const adapt = async () => {
    setSending(true);
    const copied = await copyTemplate(workshopId, outline.id);
    setSending(false);
    if (copied.ok) onOpen(copied.value.record.id);
    else notify(addRefusal(copied.error, t("templates.tooMany")), "refused");
  };
  return (
    <Button
      {...(!isFirst && { variant: "default" })}
      size="compact-md"
      loading={isSending}
      leftSection={<IconCopy size={16} aria-hidden />}
      aria-label={t("templates.adaptOf", { name })}
      onClick={() => void adapt()}
    >
      {t("templates.adapt")}
    </Button>
  );
}

/** Why a template was not added, in words. */
export function addRefusal(problem: Problem, tooMany: string): string {
  return problem.code === "too-many-templates" ? tooMany : problemText(problem);
}

function Remove({ outline, onChanged }: ActionsProps & { onChanged: () => void }) {
  const { t } = useTranslation();
  const name = useWritten()(outline.name);
  const remove = async () => {
    const removed = await removeTemplate(outline.id);
    // Gone is gone, whoever did it.
    if (removed.ok || removed.error.status === 404) notify(t("templates.removed", { name }));
    else notify(problemText(removed.error), "refused");
    onChanged();
  };
  return (
    <ConfirmButton
      variant="subtle"
      color="red"
      size="compact-md"
      leftSection={<IconTrash size={16} aria-hidden />}
      label={t("templates.removeOf", { name })}
      question={t("templates.removeQuestion")}
      onConfirm={() => void remove()}
    >
      {t("templates.remove")}
    </ConfirmButton>
  );
}
