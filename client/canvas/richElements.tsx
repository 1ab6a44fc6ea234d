import { Fragment, type ReactNode } from "react";
import * as Y from "yjs";
import { safeHref } from "./safeHref.ts";

/**
 * Shared rich text as plain elements, in the markup the editor would give it. Needs no schema, so it is there before
 * the editor is, and shows the words of a document that a newer page wrote; what it does not know it shows as text.
 */
export function richElements(parent: Y.XmlFragment | Y.XmlElement): ReactNode[] {
  return parent.toArray().map((child, index) => (
    // Yjs children have no lasting name; the whole text is drawn again when it changes.
    <Fragment key={index}>{elementOf(child)}</Fragment>
  ));
}

function elementOf(node: Y.XmlElement | Y.XmlText | Y.XmlHook): ReactNode {
  if (node instanceof Y.XmlText) return textOf(node);
  if (!(node instanceof Y.XmlElement)) return null;
  const children = richElements(node);
  switch (node.nodeName) {
    case "paragraph":
      return <p>{node.length === 0 ? <br /> : children}</p>;
    case "heading":
      return attribute(node, "level") === 4 ? <h4>{children}</h4> : <h3>{children}</h3>;
    case "bulletList":
      return <ul>{children}</ul>;
    case "orderedList":
      return <ol start={attribute(node, "start") ?? 1}>{children}</ol>;
    case "listItem":
      return <li>{children}</li>;
    case "blockquote":
      return <blockquote>{children}</blockquote>;
    case "hardBreak":
      return <br />;
    case "table":
      return (
        // Wider than the screen, it scrolls: the keyboard must get there too.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="tableWrapper" tabIndex={0}>
          <table>
            <tbody>{children}</tbody>
          </table>
        </div>
      );
    case "tableRow":
      return <tr>{children}</tr>;
    case "tableHeader":
      return <th {...spans(node)}>{children}</th>;
    case "tableCell":
      return <td {...spans(node)}>{children}</td>;
    default:
      return children;
  }
}

/** A number among an element's attributes. Yjs types them as strings; the editor stores what the schema says. */
function attribute(node: Y.XmlElement, name: string): number | undefined {
  const value = Number(node.getAttribute(name) ?? Number.NaN);
  return Number.isInteger(value) ? value : undefined;
}

const spans = (node: Y.XmlElement) => ({
  colSpan: attribute(node, "colspan") ?? 1,
  rowSpan: attribute(node, "rowspan") ?? 1,
});

interface Run {
  insert: unknown;
  attributes?: Record<string, unknown>;
}

function textOf(text: Y.XmlText): ReactNode {
  const runs = text.toDelta() as Run[]; // Yjs types a delta as any[]; this is its documented shape.
  return runs.map(({ insert, attributes = {} }, index) => (
    <Fragment key={index}>
      {typeof insert === "string" ? marked(insert, attributes) : null}
    </Fragment>
  ));
}

function marked(text: string, marks: Record<string, unknown>): ReactNode {
  let element: ReactNode = text;
  if (isOn(marks.bold)) element = <strong>{element}</strong>;
  if (isOn(marks.italic)) element = <em>{element}</em>;
  if (isOn(marks.strike)) element = <s>{element}</s>;
  if (isOn(marks.underline)) element = <u>{element}</u>;
  const href = safeHref(isObject(marks.link) ? marks.link.href : undefined);
  if (href === null) return element;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {element}
    </a>
  );
}

const isOn = (mark: unknown): boolean => mark !== undefined && mark !== null && mark !== false;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
