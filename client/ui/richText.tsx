import { Fragment, type ReactNode } from "react";
import type { RichNode } from "#shared/richNode.ts";
import { safeHref } from "./safeHref.ts";

/**
 * Rich text as plain elements, in the markup the editor would give it. Needs no schema, so it is there before the editor
 * is, and shows the words of a document that a newer page wrote; what it does not know it shows as text.
 */
export function richText(nodes: readonly RichNode[]): ReactNode[] {
  return nodes.map((node, index) => (
    // Nodes have no lasting name; the whole text is drawn again when it changes.
    <Fragment key={index}>{elementOf(node)}</Fragment>
  ));
}

function elementOf(node: RichNode): ReactNode {
  const content = node.content ?? [];
  const children = richText(content);
  switch (node.type) {
    case "text":
      return marked(node.text ?? "", node.marks ?? []);
    case "paragraph":
      return <p>{content.length === 0 ? <br /> : children}</p>;
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

/** A number among a node's attributes. */
function attribute(node: RichNode, name: string): number | undefined {
  const value = Number(node.attrs?.[name] ?? Number.NaN);
  return Number.isInteger(value) ? value : undefined;
}

const spans = (node: RichNode) => ({
  colSpan: attribute(node, "colspan") ?? 1,
  rowSpan: attribute(node, "rowspan") ?? 1,
});

function marked(text: string, marks: NonNullable<RichNode["marks"]>): ReactNode {
  const has = (type: string) => marks.some((mark) => mark.type === type);
  let element: ReactNode = text;
  if (has("bold")) element = <strong>{element}</strong>;
  if (has("italic")) element = <em>{element}</em>;
  if (has("strike")) element = <s>{element}</s>;
  if (has("underline")) element = <u>{element}</u>;
  const href = safeHref(marks.find(({ type }) => type === "link")?.attrs?.["href"]);
  if (href === null) return element;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {element}
    </a>
  );
}
