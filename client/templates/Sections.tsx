import { Tabs } from "@mantine/core";
import { IconAlertCircle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { AboutSection } from "./AboutSection.tsx";
import { BlocksSection } from "./BlocksSection.tsx";
import { useEditing } from "./editorContext.ts";
import { InterpretationsSection } from "./InterpretationsSection.tsx";
import { sectionNames, sectionOf, type SectionName } from "./sectionNames.ts";
import classes from "./TemplateEditor.module.css";
import { ZonesSection } from "./ZonesSection.tsx";

interface SectionsProps {
  chosen: SectionName;
  onChoose: (section: SectionName) => void;
}

/** The form, in four sections, each with how much there is and what has to be corrected in it. */
export function Sections({ chosen, onChoose }: SectionsProps) {
  const { template, faults } = useEditing();
  const { t } = useTranslation();
  const counts: Partial<Record<SectionName, number>> = {
    interpretations: template.interpretations.length,
    zones: template.zones.length,
    blocks: template.blocks.length,
  };
  return (
    <Tabs
      value={chosen}
      onChange={(value) => onChoose(sectionNames.find((name) => name === value) ?? chosen)}
      keepMounted={false}
    >
      <Tabs.List aria-label={t("templates.editor.label")} className={classes.tabs ?? ""}>
        {sectionNames.map((name) => {
          const count = faults.filter(({ path }) => sectionOf(path) === name).length;
          return (
            <Tabs.Tab
              key={name}
              value={name}
              rightSection={
                count > 0 && (
                  <span className={classes.tabFaults}>
                    <IconAlertCircle size={14} aria-hidden />
                    {t("templates.tabs.withFaults", { count })}
                  </span>
                )
              }
            >
              {t(`templates.tabs.${name}`)}
              {counts[name] !== undefined && <span className={classes.count}>{counts[name]}</span>}
            </Tabs.Tab>
          );
        })}
      </Tabs.List>
      <Tabs.Panel value="about" pt="lg">
        <AboutSection />
      </Tabs.Panel>
      <Tabs.Panel value="interpretations" pt="lg">
        <InterpretationsSection />
      </Tabs.Panel>
      <Tabs.Panel value="zones" pt="lg">
        <ZonesSection />
      </Tabs.Panel>
      <Tabs.Panel value="blocks" pt="lg">
        <BlocksSection />
      </Tabs.Panel>
    </Tabs>
  );
}
