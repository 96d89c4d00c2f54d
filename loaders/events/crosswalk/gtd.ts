import type { CaseEvent } from "../../model/event.ts";
import { allDeaths } from "./deaths.ts";
import { gtdNumber, type TacticTerms } from "./terms.ts";

/** An event in the terms of the Global Terrorism Database's codebook (START, 2021). */
export interface GtdTerms {
  gtd_attacktype: number[];
  gtd_weapsubtype: number[];
  gtd_suicide: 0 | 1 | null;
  gtd_success: 0 | 1 | null;
  gtd_nkill: number | null;
  gtd_claimed: 0 | 1 | null;
  gtd_specificity: number | null;
}

const ASSASSINATION = 1;
const UNKNOWN_TYPE = 9;

/** GTD lists attack types by this hierarchy where an incident has several. */
const HIERARCHY = [ASSASSINATION, 4, 6, 5, 3, 2, 8, 7, UNKNOWN_TYPE];

/** A town without a point of its own would be given that of its district there. */
const NO_POINT = 2;

const SPECIFICITY = { point: 1, town: 1, area: 3, region: 4, country: 5, none: 5 } as const;

const OUT_OF_SCOPE: GtdTerms = {
  gtd_attacktype: [],
  gtd_weapsubtype: [],
  gtd_suicide: null,
  gtd_success: null,
  gtd_nkill: null,
  gtd_claimed: null,
  gtd_specificity: null,
};

/** GTD holds attacks by non-state actors only: what a state began, or nobody knows who began, is left empty. */
export function gtdTerms(event: CaseEvent, tactics: readonly TacticTerms[]): GtdTerms {
  if (event.initiator !== "nonstate") return OUT_OF_SCOPE;
  return {
    gtd_attacktype: attackTypes(event, tactics),
    gtd_weapsubtype: [...new Set(tactics.flatMap((tactic) => gtdNumber(tactic, "weapsubtype1") ?? []))],
    gtd_suicide: tactics.some((tactic) => gtdNumber(tactic, "suicide") === 1) ? 1 : 0,
    gtd_success: success(event),
    gtd_nkill: allDeaths(event).best,
    gtd_claimed: event.basis === "claimed" ? 1 : 0,
    gtd_specificity: specificity(event),
  };
}

function specificity({ geo_precision, latitude }: CaseEvent): number {
  const isTown = geo_precision === "point" || geo_precision === "town";
  return isTown && latitude === null ? NO_POINT : SPECIFICITY[geo_precision];
}

/** A shooting is an assassination where it is aimed at an official. */
function attackTypes(event: CaseEvent, tactics: readonly TacticTerms[]): number[] {
  const types = tactics.map((tactic) => {
    if (tactic.code === "shooting" && event.target === "government") return ASSASSINATION;
    return gtdNumber(tactic, "attacktype1") ?? UNKNOWN_TYPE;
  });
  return HIERARCHY.filter((type) => types.includes(type));
}

/** A bombing succeeds if the device goes off, an assault if it takes place and strikes; unknown where the outcome is not told. */
function success(event: CaseEvent): 0 | 1 | null {
  if (event.outcome === "carried_out" || event.outcome === "premature") return 1;
  if (event.outcome === "defused") return 0;
  const struck = [event.killed, event.wounded].some((count) => count !== null && count.high !== 0);
  return event.outcome === "repelled" && struck ? 1 : null;
}
