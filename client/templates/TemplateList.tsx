import { Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import { can } from "#shared/policy.ts";
import type { TemplateId } from "#shared/templateRecord.ts";
import type { Role, WorkshopId } from "#shared/workshop.ts";
import type { Templates } from "../api/templates.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { ImportButton } from "./ImportButton.tsx";
import { OwnActions, OursActions } from "./TemplateActions.tsx";
import { TemplateCard } from "./TemplateCard.tsx";
import classes from "./TemplateList.module.css";

interface TemplateListProps {
  workshopId: WorkshopId;
  role: Role;
  templates: Templates;
  onChanged: () => void;
  onOpen: (id: TemplateId) => void;
}

/** Ours first, which is there to be read and copied; then those of the workshop. */
export function TemplateList({
  workshopId,
  role,
  templates,
  onChanged,
  onOpen,
}: TemplateListProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { builtIn, templates: own } = templates;
  const mayManage = can(role, "manage-templates");
  const common = { workshopId, mayManage, onOpen };
  return (
    <>
      <Title order={1}>{t("templates.title")}</Title>
      <Text className={classes.lead}>{t("templates.lead")}</Text>
      <section className={classes.section} aria-labelledby="ours">
        <Title order={2} size="h3" id="ours">
          {t("templates.ours")}
        </Title>
        <TemplateCard
          outline={builtIn}
          about={localized(challengeTemplate.provenance)}
          actions={<OursActions {...common} outline={builtIn} />}
        />
      </section>
      <section className={classes.section} aria-labelledby="own">
        <div className={classes.head}>
          <Title order={2} size="h3" id="own">
            {t("templates.own")}
          </Title>
          {mayManage && <ImportButton workshopId={workshopId} onTaken={onOpen} />}
        </div>
        {own.length === 0 ? (
          <p className={classes.none}>{t(mayManage ? "templates.none" : "templates.noneReader")}</p>
        ) : (
          <ul className={classes.list}>
            {own.map((record) => (
              <li key={record.id}>
                <TemplateCard
                  outline={record}
                  changed={record}
                  actions={<OwnActions {...common} outline={record} onChanged={onChanged} />}
                />
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
