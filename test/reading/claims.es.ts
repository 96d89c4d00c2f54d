/** Sentences, and what each says of a group: the tie, the group, and the passage. */
export const CLAIMS: readonly (readonly [text: string, ...ties: string[]])[] = [
  ["El GSIM reivindicó el ataque en un comunicado.", "claimed | JNIM | GSIM reivindicó"],
  ["Al Shabab ha reivindicado el atentado.", "claimed | al-Shabaab | Al Shabab ha reivindicado"],
  ["El atentado, reivindicado por los talibanes, dejó diez muertos.", "claimed | Taliban | reivindicado por los talibanes"],
  ["El Estado Islámico se atribuyó la autoría del ataque.", "claimed | Islamic State | Estado Islámico se atribuyó la autoría"],
  ["Boko Haram asumió la responsabilidad del secuestro.", "claimed | Boko Haram | Boko Haram asumió la responsabilidad"],
  ["Ningún grupo ha reivindicado el ataque, pero el GSIM es activo en la zona."],
  ["El ataque no ha sido reivindicado."],
  ["El ministro atribuyó el ataque a Boko Haram.", "attributed | Boko Haram | atribuyó el ataque a Boko Haram"],
  ["Las autoridades acusan a los talibanes del atentado.", "attributed | Taliban | acusan a los talibanes"],
  ["Presuntos miembros de Boko Haram atacaron la aldea.", "suspected | Boko Haram | Boko Haram"],
  ["El GSIM negó cualquier implicación en la matanza.", "denied | JNIM | GSIM negó cualquier implicación"],
  ["Los talibanes negaron estar detrás de la explosión.", "denied | Taliban | talibanes negaron estar"],
];
