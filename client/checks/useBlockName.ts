import { blockOf, type BlockId } from "#shared/template.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { useRecords } from "../records/canvasRecords.ts";

export function useBlockName(): (blockId: BlockId) => string {
  const localized = useLocalized();
  const template = useRecords((records) => records.template);
  return (blockId) => {
    const block = blockOf(template, blockId);
    return block ? localized(block.name) : blockId;
  };
}
