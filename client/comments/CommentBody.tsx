import { Fragment } from "react";
import classes from "./Comments.module.css";

/** An address up to a space; a full stop or bracket at its end belongs to the sentence. */
const address = /(https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]}»”])/;

/** What somebody wrote, line by line as they wrote it; addresses can be followed. */
export function CommentBody({ children }: { children: string }) {
  return (
    <div className={classes.body}>
      {children.split(address).map((part, index) => (
        // The parts of one text stay in their order.
        <Fragment key={index}>{index % 2 === 0 ? part : <WebLink href={part} />}</Fragment>
      ))}
    </div>
  );
}

function WebLink({ href }: { href: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {href}
    </a>
  );
}
