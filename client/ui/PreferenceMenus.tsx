import { Menu, useMantineColorScheme } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { languages } from "#shared/template.ts";
import { changeLanguage } from "../i18n/i18n.ts";
import { languageNames } from "../i18n/language.ts";
import { useLanguage } from "../i18n/useLocalized.ts";
import {
  LanguageButton,
  SchemeButton,
  schemeIcons,
  type Preference,
} from "./preferenceButtons.tsx";

const schemes = ["auto", "light", "dark"] as const;

/** The choices themselves; the one that was asked for stands open. */
export function PreferenceMenus({ asked }: { asked: Preference }) {
  return (
    <>
      <LanguageMenu isAsked={asked === "language"} />
      <SchemeMenu isAsked={asked === "scheme"} />
    </>
  );
}

/**
 * Opened after its button has the focus, and not from the start: where the focus returns to is noted when a menu opens.
 */
function useAsked(isAsked: boolean) {
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    button.current?.focus();
    setOpened(true);
  }, [isAsked]);
  return { menu: { opened, onChange: setOpened }, button };
}

function LanguageMenu({ isAsked }: { isAsked: boolean }) {
  const current = useLanguage();
  const { menu, button } = useAsked(isAsked);
  return (
    <Menu position="bottom-end" {...menu}>
      <Menu.Target>
        <LanguageButton ref={button} />
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

function SchemeMenu({ isAsked }: { isAsked: boolean }) {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { menu, button } = useAsked(isAsked);
  return (
    <Menu position="bottom-end" {...menu}>
      <Menu.Target>
        <SchemeButton ref={button} />
      </Menu.Target>
      <Menu.Dropdown>
        {schemes.map((scheme) => {
          const Icon = schemeIcons[scheme];
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
