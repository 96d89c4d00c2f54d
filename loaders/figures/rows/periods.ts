/** Months in the periods that time lines sum over. */
export type PeriodMonths = 1 | 3 | 12;

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The shortest period that leaves at most 48 of them between two days. */
export function periodFor(from: string, to: string): PeriodMonths {
  const months = monthNumber(to) - monthNumber(from) + 1;
  if (months <= 48) return 1;
  return months <= 144 ? 3 : 12;
}

const pad = (value: number, digits: number) => String(value).padStart(digits, "0");

/** First and last day of the period in which a day lies. */
export function periodOf(day: string, months: PeriodMonths): { from: string; to: string } {
  const first = Math.floor(monthNumber(day) / months) * months;
  const after = new Date(Date.UTC(Math.floor((first + months) / 12), (first + months) % 12, 0));
  return { from: `${pad(Math.floor(first / 12), 4)}-${pad((first % 12) + 1, 2)}-01`, to: after.toISOString().slice(0, 10) };
}
