import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import type { ConnectionState } from "../sync/connectionState.ts";
import { Announcement } from "../ui/Announcement.tsx";
import classes from "./SaveLight.module.css";

/** How long *Saving…* stands at least: a light that flickers at every key is not calm, and *Saved* may only be late. */
const savingShownMs = 700;

type Light = "connecting" | "saving" | "saved" | "kept" | "offline" | "refused";

/** `kept`: connected, and yet something is only in this browser, because nobody takes it now. */
function lightOf(state: ConnectionState, canWrite: boolean): Light {
  if (state.state !== "live") return state.state;
  if (canWrite) return state.isSaving ? "saving" : "saved";
  return state.unsaved > 0 ? "kept" : "saved";
}

interface SaveLightProps {
  connection: StoreApi<ConnectionState>;
  canWrite: boolean;
}

/** The honest light: *Saved* only when everything this person wrote is on the server's disk. */
export function SaveLight({ connection, canWrite }: SaveLightProps) {
  const { t } = useTranslation();
  const state = useStore(connection);
  const light = useCalm(lightOf(state, canWrite));
  const text =
    light === "offline" && state.unsaved > 0
      ? t("canvas.save.offlineChanges", { count: state.unsaved })
      : t(`canvas.save.${light}`, { count: state.unsaved });
  return (
    <>
      <span className={classes.light} data-light={light}>
        {text}
      </span>
      <OfflineNews light={light} />
    </>
  );
}

function useCalm(light: Light): Light {
  const [shown, setShown] = useState(light);
  if (light !== shown && !(light === "saved" && shown === "saving")) setShown(light);
  useEffect(() => {
    if (light !== "saved" || shown !== "saving") return;
    const timer = setTimeout(() => setShown("saved"), savingShownMs);
    return () => clearTimeout(timer);
  }, [light, shown]);
  return shown;
}

/** Tells a screen reader of the way out and back, and nothing of the saving in between. */
function OfflineNews({ light }: { light: Light }) {
  const { t } = useTranslation();
  const wasOffline = useRef(false);
  const [news, setNews] = useState("");
  useEffect(() => {
    if (light === "offline") setNews(t("canvas.save.wentOffline"));
    if (light === "saved" && wasOffline.current) setNews(t("canvas.save.cameBack"));
    if (light === "offline") wasOffline.current = true;
    if (light === "saved") wasOffline.current = false;
  }, [light, t]);
  return <Announcement>{news}</Announcement>;
}
