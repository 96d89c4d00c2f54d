import { CODE_FOLDERS, type FieldDescription } from "../model/resources.ts";
import type { Reader } from "./reader.ts";
import type { Written } from "./yaml.ts";

/** Reads `fields.yaml`: what an event is, and what each coded field means. */
export function readFields(written: Written, reader: Reader): { unit: Record<string, string>; fields: FieldDescription[] } {
  const parts = reader.fields(written, ["unit", "fields"], ["unit", "fields"]);
  const fields = reader.items(parts.get("fields")).map((item) => readField(item, reader));
  return { unit: reader.languages(parts.get("unit")), fields };
}

function readField(written: Written, reader: Reader): FieldDescription {
  const parts = reader.fields(written, ["field", "label", "rule", "codes"], ["field", "label", "rule"]);
  return {
    field: reader.text(parts.get("field")),
    label: reader.languages(parts.get("label")),
    rule: reader.languages(parts.get("rule")),
    codes: reader.oneOf(parts.get("codes"), CODE_FOLDERS, "codebook-folder"),
  };
}
