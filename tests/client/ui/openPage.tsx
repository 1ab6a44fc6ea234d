import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, vi } from "vitest";
import { App } from "../../../client/app/App.tsx";
import { theme } from "../../../client/app/theme.ts";
import { addLateMessages } from "../../../client/i18n/addLateMessages.ts";
import { startI18n } from "../../../client/i18n/i18n.ts";

/** What the faked network was asked. */
export interface Sent {
  method: string;
  path: string;
  body: unknown;
}

/** What it answers, by "METHOD /path"; anything else is not found. */
export type Answers = Record<string, { status: number; body: unknown }>;

export const problem = (status: number, code: string) => ({
  status,
  body: { status, code, title: code, detail: code },
});

let close = () => {};
afterEach(() => close());

/** The whole client at an address, in English, with a network that answers what the test says. */
export async function openPage(path: string, answers: Answers): Promise<Sent[]> {
  history.replaceState(null, "", path);
  return open(<App />, answers);
}

/** A part of a page by itself, in English, with a network that answers what the test says. */
export function openPart(part: ReactNode, answers: Answers = {}): Promise<Sent[]> {
  return open(
    <MantineProvider theme={theme}>
      <Notifications />
      {part}
    </MantineProvider>,
    answers,
  );
}

async function open(shown: ReactNode, answers: Answers): Promise<Sent[]> {
  fillGaps();
  const sent: Sent[] = [];
  vi.stubGlobal("fetch", (address: string | URL, { method = "GET", body }: RequestInit = {}) => {
    const { pathname } = new URL(address, location.origin);
    const told: unknown = typeof body === "string" ? JSON.parse(body) : undefined;
    sent.push({ method, path: pathname, body: told });
    const answer = answers[`${method} ${pathname}`] ?? problem(404, "not-found");
    return Promise.resolve(
      new Response(JSON.stringify(answer.body), {
        status: answer.status,
        headers: { "Content-Type": "application/json" },
      }),
    );
  });
  await startI18n("en");
  addLateMessages(); // A part by itself comes without the page that loads them.
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  root.render(shown);
  close = () => {
    root.unmount();
    document.body.replaceChildren();
    vi.unstubAllGlobals();
  };
  return sent;
}

/** What the component library asks of a browser and jsdom does not have. */
function fillGaps(): void {
  const noList = { matches: false, addEventListener() {}, removeEventListener() {} };
  vi.stubGlobal("matchMedia", () => noList);
  class NoObserver {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  vi.stubGlobal("ResizeObserver", NoObserver);
  vi.stubGlobal("IntersectionObserver", NoObserver);
  Object.defineProperty(document, "fonts", { value: new EventTarget(), configurable: true });
  Element.prototype.scrollIntoView = () => {};
}
