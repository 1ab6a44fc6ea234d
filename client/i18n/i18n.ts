import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { withFrenchSpaces } from "#shared/frenchSpaces.ts";
import type { Language } from "#shared/template.ts";
import { messages as english } from "./en/messages.ts";
import { chosenLanguage, isLanguage, keepChoice } from "./language.ts";

export const namespace = "translation";

/** Loads the messages of a language once; English is part of the first script. */
async function load(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, namespace)) return;
  const { messages } = await import("./fr/messages.ts");
  i18next.addResourceBundle(language, namespace, spaced(messages));
}

interface Texts {
  [key: string]: string | Texts;
}

function spaced(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === "string" ? withFrenchSpaces(text) : spaced(text),
    ]),
  );
}

/** Starts in the language this browser chose before, else in the first of its own that the product has, else in English. */
export async function startI18n(language: Language = chosenLanguage()): Promise<void> {
  i18next.on("languageChanged", (changed) => {
    document.documentElement.lang = changed;
  });
  await i18next.use(initReactI18next).init({
    lng: "en",
    fallbackLng: "en",
    resources: { en: { [namespace]: english } },
    interpolation: { escapeValue: false }, // React escapes.
  });
  await use(language);
}

/** Switches the interface now and remembers it in this browser. */
export async function changeLanguage(language: Language): Promise<void> {
  keepChoice(language);
  await use(language);
}

async function use(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
}

export function currentLanguage(): Language {
  const language = i18next.resolvedLanguage ?? "en";
  return isLanguage(language) ? language : "en";
}
