import { useTranslation } from "react-i18next";
import { useEditing } from "./editorContext.ts";
import { LocalizedField } from "./LocalizedField.tsx";
import classes from "./sections.module.css";

/** What the template is called, and whose reading of "challenge-based" it holds. */
export function AboutSection() {
  const { template, edit } = useEditing();
  const { t } = useTranslation();
  return (
    <div className={classes.fields}>
      <LocalizedField
        label={t("templates.about.name")}
        isLine
        required
        value={template.name}
        path={["name"]}
        onChange={(name) => edit({ ...template, name }, "name")}
      />
      <LocalizedField
        label={t("templates.about.provenance")}
        description={t("templates.about.provenanceHint")}
        required
        value={template.provenance}
        path={["provenance"]}
        onChange={(provenance) => edit({ ...template, provenance }, "provenance")}
      />
    </div>
  );
}
