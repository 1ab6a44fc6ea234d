import { VisuallyHidden } from "@mantine/core";
import { useEffect, useRef, type ReactNode, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation, useNavigationType } from "react-router";
import { Logo } from "./Logo.tsx";
import classes from "./Page.module.css";
import { SkipLink } from "./SkipLink.tsx";
import { Preferences } from "./Preferences.tsx";

interface PageProps {
  /** The document's title, before the product's name. */
  title?: string;
  /** Beside the logo: where the page is. */
  crumbs?: ReactNode;
  /** At the right of the top bar. */
  actions?: ReactNode;
  /** One column of text instead of the whole width. */
  narrow?: boolean;
  /** All of the window: two columns that are worked in. */
  wide?: boolean;
  children: ReactNode;
}

/** The frame of a page that scrolls as a whole: skip link, top bar, main, footer. */
export function Page({
  title,
  crumbs,
  actions,
  narrow = false,
  wide = false,
  children,
}: PageProps) {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  useDocumentTitle(title);
  useArrival(main);
  return (
    <div className={classes.page}>
      <SkipLink to="main" />
      <header className={classes.header}>
        <Link to="/" className={classes.home}>
          <Logo />
          {crumbs ? <VisuallyHidden>{t("common.product")}</VisuallyHidden> : t("common.product")}
        </Link>
        {crumbs && <div className={classes.crumbs}>{crumbs}</div>}
        <div className={classes.actions}>
          {actions}
          <Preferences />
        </div>
      </header>
      <main
        ref={main}
        id="main"
        tabIndex={-1}
        className={classes.main}
        data-narrow={narrow || undefined}
        data-wide={wide || undefined}
      >
        {children}
      </main>
      <footer className={classes.footer}>{t("common.footer")}</footer>
    </div>
  );
}

/** A page that is gone to begins at its top, with the focus where the page begins: what was pressed is gone. */
function useArrival(main: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const isGoneTo = useNavigationType() !== "POP";
  useEffect(() => {
    if (!isGoneTo) return;
    window.scrollTo(0, 0);
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [pathname, isGoneTo, main]);
}

/** Names the document after the page, and after the product alone while the page has no name yet. */
export function useDocumentTitle(title: string | undefined): void {
  const { t } = useTranslation();
  const product = t("common.product");
  useEffect(() => {
    document.title = title ? `${title} · ${product}` : product;
  }, [title, product]);
}
