export const ACTOR_KINDS = ["group", "force", "government", "mission", "organisation", "monitor", "outlet"] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** One row of `data/actors.csv`: an institution or a group, with its aliases in every language. */
export interface Actor {
  /** Short canonical form: `JNIM`, `French forces`, `Malian army`; `* army` for what is composed with any country's demonym. */
  actor: string;
  kind: ActorKind;
  /** Whose account it is when it speaks. */
  source_type: string;
  /** ISO 3166-1 alpha-2 of a state's institution, or of the country that a mission is deployed in; `*` for a composed one; empty for the rest. */
  country: string;
  /** The actor it belongs to (`Katiba Macina` → `JNIM`). */
  parent: string;
  /** The target code, where it is attacked. */
  target: string;
  aliases: string[];
  note: string;
}

export const PLACE_KINDS = ["town", "village", "camp", "neighbourhood", "district", "region", "area", "water", "country", "site"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** One row of `data/gazetteer.csv`. */
export interface Place {
  name: string;
  kind: PlaceKind;
  country: string;
  admin1: string;
  latitude: number | null;
  longitude: number | null;
  /** GeoNames id, or the package and key that the point comes from. */
  source: string;
  /** Of a neighbourhood or a site: the town, by its name in this table, that events there are told of. */
  town: string;
  aliases: string[];
  /** Spellings, the name among them, that are also common words or names of people: a place only beside a word such as "town" or "region of". */
  guarded: string[];
  note: string;
}

/** One row of `data/countries.csv`. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Its name by language. */
  names: Record<string, string>;
  /** As canonical actors are composed with it: `Malian` army; empty where none are. */
  demonym: string;
  /** Its capital's name in the gazetteer, which "the capital" stands for; empty if the gazetteer lacks it. */
  capital: string;
}

/** A code of the codebook: one file in `data/codebook/<field>/`. */
export interface Code {
  code: string;
  /** Place in codebook order. */
  order: number;
  label: Record<string, string>;
  plural: Record<string, string>;
  is: Record<string, string>;
  is_not: Record<string, string>;
  /** For tactics. */
  family?: "explosive" | "armed" | "air" | "other";
  /** For tactics: vaguer codes that this one takes the place of between accounts. */
  refines?: string[];
  /** For tactics: the key of the colour that it has everywhere. */
  colour?: string;
  counterparts: { gtd?: Record<string, string | number>; acled?: Record<string, string>; ucdp?: Record<string, string> };
  /** What is to be said beside another codebook's terms, or in their place, by its name, in each language of the report. */
  remarks: Record<string, Record<string, string>>;
  /** Run by the tests: the coder gives exactly these codes for the text. */
  examples: Record<string, { text: string; gives: string[] }[]>;
}

/** One column of a table, described once in `data/codebook/columns.csv`. */
export interface Column {
  table: string;
  name: string;
  type: "string" | "integer" | "number" | "boolean" | "date" | "list";
  required: boolean;
  key: boolean;
  /** `table.column` it points to. */
  references: string;
  /** `;`-separated closed vocabulary, or empty. */
  values: string;
  /** Regular expression that a text must match, or empty. */
  pattern: string;
  minimum: number | null;
  maximum: number | null;
  description: string;
}

/** One table, described once in `data/codebook/tables.csv`. */
export interface TableDescription {
  table: string;
  title: string;
  /** What one row is. */
  row: string;
  description: string;
}

/** What one coded field means and how it is read: `data/codebook/fields.yaml`. */
export interface FieldDescription {
  field: string;
  label: Record<string, string>;
  rule: Record<string, string>;
  /** The folder of its codes; null where it has no closed vocabulary. */
  codes: CodeFolder | null;
}

/** Folders of `data/codebook/` that hold one file a code. */
export const CODE_FOLDERS = ["tactics", "targets", "source-types", "bases", "outcomes", "initiators", "casualty-groups"] as const;
export type CodeFolder = (typeof CODE_FOLDERS)[number];

export interface Codebook {
  tactics: Code[];
  targets: Code[];
  source_types: Code[];
  bases: Code[];
  outcomes: Code[];
  initiators: Code[];
  casualty_groups: Code[];
  /** What one event is. */
  unit: Record<string, string>;
  fields: FieldDescription[];
  tables: TableDescription[];
  columns: Column[];
  /** Names of countries by language, by their codes: `data/countries.csv`. */
  countries: Record<string, Readonly<Record<string, string>>>;
  /** What tables and columns hold in the other languages of the report; columns by `table.name`. */
  translated: Record<string, { tables: TableDescription[]; columns: Record<string, string> }>;
}
