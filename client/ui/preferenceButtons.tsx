import {
  ActionIcon,
  Button,
  useMantineColorScheme,
  type ActionIconProps,
  type ButtonProps,
} from "@mantine/core";
import { IconDeviceDesktop, IconMoon, IconSun } from "@tabler/icons-react";
import type { ComponentPropsWithRef } from "react";
import { useTranslation } from "react-i18next";
import { languageNames } from "../i18n/language.ts";
import { useLanguage } from "../i18n/useLocalized.ts";

export type Preference = "language" | "scheme";

export const schemeIcons = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon };

type NativeButton = Omit<ComponentPropsWithRef<"button">, "color" | "style">;

/** Says the language of the interface. What is given reaches the button: a menu makes it its target. */
export function LanguageButton(props: ButtonProps & NativeButton) {
  const { t } = useTranslation();
  const current = useLanguage();
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-md"
      aria-label={`${t("common.language")}: ${languageNames[current]}`}
      {...props}
    >
      {current.toUpperCase()}
    </Button>
  );
}

/** Says which colours the interface has, and hands on what it is given, like the button of the language. */
export function SchemeButton(props: ActionIconProps & NativeButton) {
  const { t } = useTranslation();
  const { colorScheme } = useMantineColorScheme();
  const Current = schemeIcons[colorScheme];
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={`${t("common.scheme.label")}: ${t(`common.scheme.${colorScheme}`)}`}
      {...props}
    >
      <Current size={18} stroke={1.7} aria-hidden />
    </ActionIcon>
  );
}
