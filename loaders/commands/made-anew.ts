/** "6 articles, 1 of them coded anew": what there is, and how much of it an earlier run had not made already. */
export function madeAnew({ all, made }: { all: number; made: number }, things: string, done: string): string {
  return `${all} ${things}, ${made} of them ${done} anew`;
}
