import type { PartialDate } from "../../../model/article.ts";
import type { CodedDate } from "../../../model/coded.ts";
import type { Text } from "../../../model/reading.ts";
import { weekdayOf } from "../calendar.ts";
import { lengthOf, parseInterval } from "../intervals.ts";
import type { DateForm, DateFunction, DateMention, ShiftForm } from "../mention.ts";
import type { DateAnchors, ResolvedDate } from "../resolve.ts";

/** How long a date may at most be for days, weeks, months or years to be reckoned from it. */
const LONGEST_ANCHOR = { day: 2, week: 7, weekend: 7, month: 31, year: 366 };
const WEEK = 7;
/** Tokens of a line that heads its paragraph. */
const HEADING = 20;
/** Letters of a word that may stand between names. */
const SMALL = 2;
/** Dates that say something else than when what is told happened. */
const NO_EVENT: readonly DateFunction[] = ["since", "until", "future", "caption", "note", "stamp"];

/** The dates told so far, as far as a later one may be reckoned from them; only the nearest of each sort is kept. */
export class Story {
  readonly #text: Text;
  /** The day of publication, or that of the dateline a few days before it: what was written then is told from then. */
  #published: PartialDate | null;
  /** The nearest that is itself not reckoned from a main clause. */
  #last: ResolvedDate | null = null;
  /** The nearest date of any length, though it only bound a stretch: "spared since 2016. That year …". */
  #reached: ResolvedDate | null = null;
  /** The nearest date of any length, and the nearest that is more than a year's number. */
  #told: ResolvedDate | null = null;
  #dated: ResolvedDate | null = null;
  /** The nearest that is more than a year's number, and no day on which somebody spoke. */
  #happened: ResolvedDate | null = null;
  /** That one is only a day on which somebody spoke. */
  #said = false;
  /** As `dated`, with dates that only bound a stretch: "since January … that month", "before January … in that month". */
  #named: ResolvedDate | null = null;
  /** As that, whoever spoke on it. */
  #any: ResolvedDate | null = null;
  /** The nearest with its year and month stated. */
  #full: ResolvedDate | null = null;
  /** The nearest that names a month, be it only as the bound of a stretch: "plain since February. On the 9th …". */
  #month: ResolvedDate | null = null;
  /** The nearest "that year". */
  #thatYear: ResolvedDate | null = null;
  /** The day that heads a paragraph: "**Dapchi, 4 March.** Insurgents drove into the town on Wednesday". */
  #heading: ResolvedDate | null = null;

  constructor(text: Text, published: PartialDate | null) {
    this.#text = text;
    this.#published = published;
  }

  /** What a mention may be reckoned from at this point of the story. */
  anchorsFor(mention: DateMention): DateAnchors {
    const inSentence = mention.anchor === "clause" && this.#last?.mention.sentence === mention.sentence;
    return {
      published: this.#published,
      previous: mention.anchor === "previous" || isDayAlone(mention.form) ? this.#previousFor(mention) : null,
      coarse: this.#isCoarse(mention),
      clause: inSentence ? (this.#last?.date ?? null) : null,
      context: this.#contextFor(mention),
      near: this.#monthBefore(mention),
      heading: this.#headingOf(mention),
      thatYear: this.#thatYearOf(mention),
    };
  }

  /** Goes on to the next date; on one that is `said` somebody spoke. */
  add(resolved: ResolvedDate, said: boolean): void {
    const { mention, date } = resolved;
    if (mention.anchor !== "clause") this.#last = resolved;
    if (date === null) return;
    if (mention.functions.includes("dateline")) this.#writtenOn(date);
    const apart = mention.functions.filter((name) => NO_EVENT.includes(name));
    const year = isYearAlone(mention.form);
    if (apart.length === 0) this.#told = resolved;
    if (apart.length === 0 && !year) this.#dated = resolved;
    if (apart.length === 0 && !year && !said) this.#happened = resolved;
    // "On 23 April the prosecutor announced … The column had come the same morning": not that on which he spoke.
    const bounds = apart.every((name) => name === "since" || name === "until" || name === "stamp");
    if (bounds) this.#reached = resolved;
    if (bounds && !year) this.#any = resolved;
    if (bounds && !year && (!said || this.#named === null || this.#said)) {
      this.#named = resolved;
      this.#said = said;
    }
    const { form } = mention;
    if (apart.length === 0 && form.type === "calendar" && form.year !== null && form.month !== null) this.#full = resolved;
    if (bounds && form.type === "calendar" && form.month !== null) this.#month = resolved;
    if (form.type === "shift" && form.unit === "year" && form.by === 0 && mention.anchor === "previous") this.#thatYear = resolved;
    if (apart.length === 0 && form.type === "calendar" && form.day !== null && this.#isHeading(mention)) this.#heading = resolved;
  }

  /** The first sentence of a later paragraph, of names and a day alone, behind which the paragraph goes on. */
  #isHeading({ sentence: index, from, to }: DateMention): boolean {
    const { sentences, tokens } = this.#text;
    const [before, own, next] = [sentences[index - 1], sentences[index], sentences[index + 1]];
    if (own === undefined || own.to - own.from > HEADING || own.paragraph === 0) return false;
    if (before?.paragraph === own.paragraph || next?.paragraph !== own.paragraph) return false;
    return tokens.slice(own.from, own.to).every(({ kind, capital, text }, offset) => {
      const at = own.from + offset;
      return kind !== "word" || capital || text.length <= SMALL || (at >= from && at < to);
    });
  }

  #headingOf({ sentence }: DateMention): CodedDate | null {
    const { sentences } = this.#text;
    const heading = this.#heading;
    if (heading === null || sentences[heading.mention.sentence]?.paragraph !== sentences[sentence]?.paragraph) return null;
    return heading.date;
  }

  /** "That year, on 18 March …, and on 26 June …": in the same sentence or the two after, in the same paragraph. */
  #thatYearOf({ sentence }: DateMention): CodedDate | null {
    const told = this.#thatYear;
    const { sentences } = this.#text;
    if (told === null || sentence - told.mention.sentence > 2) return null;
    return sentences[told.mention.sentence]?.paragraph === sentences[sentence]?.paragraph ? told.date : null;
  }

  #writtenOn(date: CodedDate): void {
    const [written, published] = [parseInterval(date), parseInterval(this.#published)];
    if (written === null || published === null || lengthOf(written) > 1 || lengthOf(published) > 1) return;
    const days = published.first - written.first;
    if (days > 0 && days <= WEEK) this.#published = date;
  }

  #previousFor({ form, sentence }: DateMention): CodedDate | null {
    const shift = form.type === "shift" ? form : null;
    if (this.#isSameDay(form)) return this.#any?.date ?? null;
    const years = shift?.by === 0 ? this.#reached : this.#told;
    const anchor = shift?.unit === "year" ? years : shift?.by === 0 ? this.#named : this.#before(shift, sentence);
    const interval = parseInterval(anchor?.date ?? null);
    return interval !== null && lengthOf(interval) <= LONGEST_ANCHOR[shift?.unit ?? "day"] ? (anchor?.date ?? null) : null;
  }

  /** "By Thursday nine were dead. … that same Thursday": a bound will do where it was that day of the week. */
  #isSameDay(form: DateForm): boolean {
    const named = parseInterval(this.#any?.date ?? null);
    if (form.type !== "calendar" || form.which !== "same" || named === null) return false;
    const published = parseInterval(this.#published);
    const near = published !== null && published.first - named.first <= LONGEST_ANCHOR.month;
    return near && lengthOf(named) === 1 && weekdayOf(named.first) === form.weekday;
  }

  /** "A third died on Tuesday. … Five days before, gunmen stopped a bus": in another sentence than that of the day on which somebody spoke or died later, not from it. */
  #before(shift: ShiftForm | null, sentence: number): ResolvedDate | null {
    const apart = this.#dated !== null && this.#dated.mention.sentence !== sentence;
    return shift !== null && shift.by < 0 && apart ? (this.#happened ?? this.#dated) : this.#dated;
  }

  /** "In December, when they went to see about a school burned the night before": nobody says of which day of that month. */
  #isCoarse({ anchor, form, sentence }: DateMention): boolean {
    const told = this.#dated;
    if (anchor !== "previous" || form.type !== "shift" || form.by >= 0 || told?.mention.sentence !== sentence) return false;
    const interval = parseInterval(told.date);
    return interval !== null && lengthOf(interval) > LONGEST_ANCHOR[form.unit];
  }

  /** A month told in the same sentence or the two before, in the same paragraph, for a day that names none. */
  #monthBefore({ form, sentence }: DateMention): CodedDate | null {
    const told = this.#month;
    if (told === null || form.type !== "calendar" || form.day === null || form.month !== null) return null;
    const { sentences } = this.#text;
    const near = sentence - told.mention.sentence <= 2;
    return near && sentences[told.mention.sentence]?.paragraph === sentences[sentence]?.paragraph ? told.date : null;
  }

  /** A date with its year, told in the same sentence or the one before, in the same paragraph; where the publication is not known, anywhere before. */
  #contextFor(mention: DateMention): CodedDate | null {
    const full = this.#full;
    if (full === null || this.#published === null) return full?.date ?? null;
    const { sentences } = this.#text;
    const near = mention.sentence - full.mention.sentence <= 1;
    return near && sentences[full.mention.sentence]?.paragraph === sentences[mention.sentence]?.paragraph ? full.date : null;
  }
}

function isYearAlone(form: DateForm): boolean {
  return form.type === "calendar" && form.month === null && form.weekday === null && form.day === null;
}

/** "on the 10th". */
function isDayAlone(form: DateForm): boolean {
  return form.type === "calendar" && form.day !== null && form.month === null && form.weekday === null && form.monthShift === null;
}
