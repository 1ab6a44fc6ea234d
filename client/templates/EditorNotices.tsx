import { Button } from "@mantine/core";
import { IconHistory, IconUsers } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { OpenTemplate } from "../api/templates.ts";
import { ConfirmButton } from "../ui/ConfirmButton.tsx";
import { Notice } from "../ui/Notice.tsx";
import classes from "./TemplateEditor.module.css";

interface EditorNoticesProps {
  newest: OpenTemplate;
  /** Somebody saved a newer version while this one has changes. */
  isOvertaken: boolean;
  /** The changes are from before, and were found in this browser. */
  isKept: boolean;
  onAdopt: () => void;
  onPutOver: () => void;
}

/** What has to be said before one goes on writing. */
export function EditorNotices({ newest, isOvertaken, isKept, ...on }: EditorNoticesProps) {
  const { t } = useTranslation();
  const { name } = newest.record.changedBy;
  const { version } = newest.record;
  return (
    <div role="status" className={classes.notices}>
      {isOvertaken && (
        <Notice
          tone="stop"
          icon={<IconUsers size={18} />}
          title={t("templates.editor.overtaken", { name, version })}
        >
          <div className={classes.ways}>
            <ConfirmButton
              variant="default"
              size="compact-md"
              label={t("templates.editor.takeTheirs")}
              question={t("templates.editor.takeTheirsQuestion", { name })}
              onConfirm={on.onAdopt}
            >
              {t("templates.editor.takeTheirs")}
            </ConfirmButton>
            <Button size="compact-md" onClick={on.onPutOver}>
              {t("templates.editor.putOver")}
            </Button>
          </div>
        </Notice>
      )}
      {isKept && !isOvertaken && (
        <Notice tone="wait" icon={<IconHistory size={18} />} title={t("templates.editor.kept")}>
          <ConfirmButton
            variant="default"
            size="compact-md"
            label={t("templates.editor.discard")}
            question={t("templates.editor.discardQuestion")}
            onConfirm={on.onAdopt}
          >
            {t("templates.editor.discard")}
          </ConfirmButton>
        </Notice>
      )}
    </div>
  );
}
