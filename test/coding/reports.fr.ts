/** More French stories, after the wordings of press reports: what is told again, apart, or of several attacks. The form is that of `stories.fr.ts`. */
export const REPORTS: readonly (readonly [name: string, published: string, text: string, events: readonly string[]])[] = [
  [
    "what became of attackers, and a figure that another has taken the place of",
    "2022-03-16",
    "Des hommes armés ont attaqué lundi le marché de Tondel. Le préfet avait mardi annoncé douze morts. Le ministère de la Santé dénombre vingt morts.",
    ["main 2022-03-14 Tondel raid civilians - 20/-/- -"],
  ],
  [
    "a headline that tells of nothing but a claim",
    "2022-03-16",
    "Tondel : le GSIM revendique\n\nDes hommes armés ont attaqué lundi le camp militaire de Tondel, tuant sept soldats.",
    ["main 2022-03-14 Tondel raid military JNIM/claimed 7/-/- -"],
  ],
  [
    "soldiers of no named army are those of the mission",
    "2022-03-16",
    "Une patrouille de la Minusma est tombée lundi dans une embuscade près de Tondel. Des hommes armés ont tiré sur les soldats ; trois militaires sont morts.",
    ["main 2022-03-14 Tondel ambush peacekeepers - 3/-/- -"],
  ],
  [
    "what the army did to attackers on a day of its own",
    "2022-03-16",
    "Trois soldats ont été tués lundi dans un accrochage avec un groupe armé près de Tondel. Six terroristes ont été tués, mardi, par l’armée malienne près de Bourra, a annoncé le ministère de la Défense.",
    ["main 2022-03-14 Tondel clash military - 3/-/- -", "main 2022-03-15 Bourra operation militants Malian army/attributed -/-/6 -"],
  ],
  [
    "one of several attacks with a day and a place of its own",
    "2022-03-16",
    "Une attaque d’hommes armés contre un marché a fait dix morts mardi à Tondel. La première des trois attaques de la semaine a eu lieu lundi, à Djibo. Le bilan est de quinze morts.",
    ["main 2022-03-15 Tondel raid civilians - 10/-/- -", "main 2022-03-14 Djibo raid civilians - 15/-/- -"],
  ],
  [
    "une deuxième explosion",
    "2022-03-16",
    "Un Casque bleu a été tué lundi dans l’explosion d’une mine près de Tondel. Une deuxième explosion s’est produite le même jour au passage d’un véhicule de la Minusma, mais elle n’a pas fait de victime. Selon le communiqué, la mine a explosé à deux kilomètres du camp de la Minusma à Djibo.",
    ["main 2022-03-14 Tondel ied peacekeepers - 1/-/- -", "main 2022-03-14 Djibo ied peacekeepers - 0/0/- -"],
  ],
  [
    "the day of a claim, and a heading",
    "2022-03-16",
    "Des hommes armés ont attaqué lundi le camp militaire de Tondel, tuant sept soldats.\n\n- Plus de 100 morts -\n\nLe GSIM avait revendiqué le lendemain cette opération perpétrée par des voitures piégées.",
    ["main 2022-03-14 Tondel raid+vbied military JNIM/claimed 7/-/- -"],
  ],
  [
    "a paragraph on, the explosion is of the attack that was told with a device",
    "2022-03-16",
    "Dans la nuit de lundi à mardi, des hommes armés ont attaqué la gendarmerie de Tondel.\n\nDes renforts ont pris la route. À Djibo, le véhicule de tête a sauté sur un engin explosif.\n\nSept soldats sont morts dans l’explosion du véhicule.",
    ["main 2022-03-14/2022-03-15 Tondel raid police - -/-/- -", "main 2022-03-14/2022-03-15 Djibo ied military - 7/-/- -"],
  ],
  [
    "the dead told again with the day of something else",
    "2022-03-16",
    "Vingt-sept soldats ont été tués le 7 mars dans une embuscade d’hommes armés à Djibo. Mardi, un message de l’armée faisait état d’une cérémonie pour les vingt-sept soldats morts à Djibo.",
    ["main 2022-03-07 Djibo ambush military - 27/-/- -"],
  ],
  [
    "attackers who are a part of those who came are no part of a toll told elsewhere",
    "2022-03-16",
    "L’attaque de lundi contre un hôtel à Tondel a fait au moins quatorze morts. Cinq hommes armés ont pris d’assaut l’hôtel. Ils ont été poursuivis. Deux d’entre eux ont été tués.",
    ["main 2022-03-14 Tondel raid civilians - 14+/-/2 -"],
  ],
  [
    "deux degrés de blessures font un nombre",
    "2022-03-16",
    "Des assaillants ont attaqué lundi le village de Tondel. Bilan : cinq morts, trois blessés graves et deux blessés légers.",
    ["main 2022-03-14 Tondel raid civilians - 5/5/- -"],
  ],
  [
    "d'autres ont également été blessés",
    "2022-03-16",
    "Six militaires tués et neuf blessés : c'est le bilan de l'embuscade de lundi près de Tondel. Trois civils ont également été blessés.",
    ["main 2022-03-14 Tondel ambush military - 6/12/- -"],
  ],
  [
    "ceux qui meurent ensuite ne datent pas l'attaque",
    "2022-03-16",
    "L'attaque de lundi contre le village de Tondel a fait 19 blessés. Deux d'entre eux sont morts mardi à l'hôpital.",
    ["main 2022-03-14 Tondel raid civilians - 2/19/- -"],
  ],
  [
    "qui est tué n'est pas une chose",
    "2022-03-16",
    "Les assaillants ont tiré lundi sur une ambulance près de Tondel, tuant trois rebouteux et blessant deux passagers ainsi que le chauffeur.",
    ["main 2022-03-14 Tondel ambush civilians - 3/3/- -"],
  ],
  [
    "un bilan remplacé l'est en entier",
    "2022-03-16",
    "Le bilan de l'attentat de lundi à Tondel est passé à 14 morts et 32 blessés, contre 11 morts et 20 blessés annoncés auparavant.",
    ["main 2022-03-14 Tondel raid civilians - 14/32/- -"],
  ],
];
