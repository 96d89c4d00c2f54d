/** Months in the periods that time lines sum over. */
export type PeriodMonths = 1 | 3 | 6 | 12;

/** More bars than that a lane cannot show apart on a small screen, nor a page carry. */
const MOST = 30;

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The shortest period that leaves few enough of them between two days; a year, however many that makes. */
export function periodFor(from: string, to: string): PeriodMonths {
  const months = monthNumber(to) - monthNumber(from) + 1;
  const steps: readonly PeriodMonths[] = [1, 3, 6];
  return steps.find((step) => months / step <= MOST) ?? 12;
}

const pad = (value: number, digits: number) => String(value).padStart(digits, "0");

/** First and last day of the period in which a day lies. */
export function periodOf(day: string, months: PeriodMonths): { from: string; to: string } {
  const first = Math.floor(monthNumber(day) / months) * months;
  const after = new Date(Date.UTC(Math.floor((first + months) / 12), (first + months) % 12, 0));
  return { from: `${pad(Math.floor(first / 12), 4)}-${pad((first % 12) + 1, 2)}-01`, to: after.toISOString().slice(0, 10) };
}
