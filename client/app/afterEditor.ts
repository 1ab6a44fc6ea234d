import { withTexts } from "../i18n/withTexts.ts";

const { promise: editorIsThere, resolve } = Promise.withResolvers<void>();

/** Said once the editor's chunk has been loaded. */
export const sayEditorIsThere = resolve;

/**
 * Loads what stands beside the words, or is worked out of them, when the editor is there: whoever opens a canvas waits for
 * its words and for nothing else.
 */
export async function afterEditor<Module>(load: () => Promise<Module>): Promise<Module> {
  await editorIsThere;
  return withTexts(load());
}
