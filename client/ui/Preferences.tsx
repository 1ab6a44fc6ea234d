import { ActionIcon, Button, Menu, useMantineColorScheme } from "@mantine/core";
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { languages } from "#shared/template.ts";
import { changeLanguage } from "../i18n/i18n.ts";
import { languageNames } from "../i18n/language.ts";
import { useLanguage } from "../i18n/useLocalized.ts";

const schemes = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon };
const schemeNames = ["auto", "light", "dark"] as const;

/** The reader's own choices: language and colours. */
export function Preferences() {
  return (
    <>
      <LanguageMenu />
      <SchemeMenu />
    </>
  );
}

function LanguageMenu() {
  const { t } = useTranslation();
  const current = useLanguage();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          aria-label={`${t("common.language")}: ${languageNames[current]}`}
        >
          {current.toUpperCase()}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {languages.map((language) => (
          <Menu.Item
            key={language}
            lang={language}
            aria-current={language === current ? "true" : undefined}
            rightSection={language === current && <IconCheck size={16} aria-hidden />}
            onClick={() => void changeLanguage(language)}
          >
            {languageNames[language]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function SchemeMenu() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Current = schemes[colorScheme];
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={`${t("common.scheme.label")}: ${t(`common.scheme.${colorScheme}`)}`}
        >
          <Current size={18} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {schemeNames.map((scheme) => {
          const Icon = schemes[scheme];
          return (
            <Menu.Item
              key={scheme}
              aria-current={scheme === colorScheme ? "true" : undefined}
              leftSection={<Icon size={16} aria-hidden />}
              rightSection={scheme === colorScheme && <IconCheck size={16} aria-hidden />}
              onClick={() => setColorScheme(scheme)}
            >
              {t(`common.scheme.${scheme}`)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
