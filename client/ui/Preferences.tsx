import { lazy, Suspense, useState } from "react";
import { LanguageButton, SchemeButton, type Preference } from "./preferenceButtons.tsx";

const PreferenceMenus = lazy(async () => ({
  default: (await import("./PreferenceMenus.tsx")).PreferenceMenus,
}));

/** The reader's own choices: language and colours. Their menus are loaded when the first of them is asked for. */
export function Preferences() {
  const [asked, setAsked] = useState<Preference | null>(null);
  const buttons = (
    <>
      <LanguageButton aria-haspopup="menu" onClick={() => setAsked("language")} />
      <SchemeButton aria-haspopup="menu" onClick={() => setAsked("scheme")} />
    </>
  );
  if (asked === null) return buttons;
  return (
    <Suspense fallback={buttons}>
      <PreferenceMenus asked={asked} />
    </Suspense>
  );
}
