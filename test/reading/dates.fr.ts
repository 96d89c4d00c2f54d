/** By day of publication: French phrases; every date to be read stands in brackets, its date behind, "-" where it must stay unknown. */
type Phrases = [phrase: string, ...dates: string[]][];

// Le 24 juin 2021 est un jeudi.
const UN_JEUDI: Phrases = [
  // dates entières
  ["le [21 juin 2021]", "2021-06-21"],
  ["le [lundi 21 juin 2021]", "2021-06-21"],
  ["[mercredi 8 mai 2019]", "2019-05-08"],
  ["[ce lundi 21 juin]", "2021-06-21"],
  ["le [21/06/2021]", "2021-06-21"],
  ["le [1er juillet 2018]", "2018-07-01"],
  ["en [octobre 2020]", "2020-10"],
  ["d'[août 2020]", "2020-08"],
  ["en [2012] et en [2015]", "2012", "2015"],
  ["l'accord de [2015]", "2015"],
  // jour et mois
  ["le [21 juin]", "2021-06-21"],
  ["le [21 juin dernier]", "2021-06-21"],
  ["le [25 juin]", "2020-06-25"],
  ["celle du [8 mars], quand", "2021-03-08"],
  ["le [1er mai]", "2021-05-01"],
  ["le [12 sept. dernier]", "2020-09-12"],
  ["LE [21 JUIN]", "2021-06-21"],
  ["le [29 decembre]", "2020-12-29"],
  // jours de la semaine
  ["[jeudi]", "2021-06-24"],
  ["[lundi] matin", "2021-06-21"],
  ["l'attaque de [vendredi]", "2021-06-18"],
  ["[jeudi dernier]", "2021-06-17"],
  ["[samedi dernier]", "2021-06-19"],
  ["[ce mercredi]", "2021-06-23"],
  ["[lundi prochain]", "2021-06-28"],
  ["[lundi de la semaine dernière]", "2021-06-14"],
  ["[mardi 22], à Gao", "2021-06-22"],
  ["[lundi 22], à Gao", "2021-06-21"],
  // jour contre quantième
  ["[lundi 22 juin]", "2021-06-21"],
  ["[dimanche 14 mars]", "2021-03-14"],
  // aujourd'hui et autour
  ["[aujourd'hui]", "2021-06-24"],
  ["[ce matin]", "2021-06-24"],
  ["[cet après-midi]", "2021-06-24"],
  ["[hier]", "2021-06-23"],
  ["[hier mercredi]", "2021-06-23"],
  ["[hier soir]", "2021-06-23"],
  ["[avant-hier]", "2021-06-22"],
  ["[demain vendredi]", "2021-06-25"],
  ["[cette nuit]", "2021-06-23/2021-06-24"],
  // semaines, mois, années
  ["[la semaine dernière]", "2021-06-14/2021-06-20"],
  ["[la semaine passée]", "2021-06-14/2021-06-20"],
  ["[cette semaine]", "2021-06-21/2021-06-27"],
  ["[le week-end dernier]", "2021-06-19/2021-06-20"],
  ["[le mois dernier]", "2021-05"],
  ["[ce mois-ci]", "2021-06"],
  ["[l'an dernier]", "2020"],
  ["[l’année dernière]", "2020"],
  ["[cette année]", "2021"],
  ["[au premier semestre de 2020]", "2020-01-01/2020-06-30"],
  // mois
  ["en [mars]", "2021-03"],
  ["en [juillet]", "2020-07"],
  ["en [mars dernier]", "2021-03"],
  ["en [août dernier]", "2020-08"],
  ["[début janvier]", "2021-01-01/2021-01-10"],
  ["[mi-mai]", "2021-05-11/2021-05-20"],
  ["[à la mi-mai]", "2021-05-11/2021-05-20"],
  ["[fin décembre]", "2020-12-21/2020-12-31"],
  ["[à la fin du mois dernier]", "2021-05-21/2021-05-31"],
  ["en [mars de l'année dernière]", "2020-03"],
  ["[fin 2019]", "2019"],
  // il y a
  ["[il y a deux jours]", "2021-06-22"],
  ["[il y a trois semaines]", "2021-05-31/2021-06-06"],
  ["[il y a cinq ans]", "2016"],
  ["[il y a un mois]", "2021-05"],
  ["[il y a quelques jours]", "-"],
  ["[voilà deux ans]", "2019"],
  // nuits et périodes
  ["[dans la nuit de samedi à dimanche]", "2021-06-19/2021-06-20"],
  ["[dans la nuit du 4 au 5 juin]", "2021-06-04/2021-06-05"],
  ["[Dans la nuit du vendredi 4 au samedi 5 juin]", "2021-06-04/2021-06-05"],
  ["[la nuit du 31 mai au 1er juin]", "2021-05-31/2021-06-01"],
  ["du [4 au 6 juin]", "2021-06-04/2021-06-06"],
  ["les [4 et 5 juin]", "2021-06-04/2021-06-05"],
  ["entre le [3 et le 5 mai]", "2021-05-03/2021-05-05"],
  ["entre [janvier et mars 2020]", "2020-01-01/2020-03-31"],
  ["de [lundi à mercredi]", "2021-06-21/2021-06-23"],
  ["du [28 mai au 3 juin]", "2021-05-28/2021-06-03"],
  ["[2012-2013]", "2012-01-01/2013-12-31"],
  // d'après ce qui précède
  ["Le [9 octobre], quinze morts. [Dix jours après], autant.", "2020-10-09", "2020-10-19"],
  ["Le [10 juin], il parle. [Deux jours plus tard], ils viennent.", "2021-06-10", "2021-06-12"],
  ["[Ce lundi], on balaie. [La veille], une attaque.", "2021-06-21", "2021-06-20"],
  ["[Lundi], une mine. [Le lendemain], une autre.", "2021-06-21", "2021-06-22"],
  ["[Lundi], une mine. [L'avant-veille], une autre.", "2021-06-21", "2021-06-19"],
  ["[Lundi], une mine. [Le même jour], une autre.", "2021-06-21", "2021-06-21"],
  ["Le [10 juin], il parle. Le [lundi suivant], ils viennent.", "2021-06-10", "2021-06-14"],
  ["Le [10 juin], il parle. [Une semaine plus tôt], non.", "2021-06-10", "2021-06-03"],
  ["[Dimanche], [au lendemain] de l'attaque, on balaie.", "2021-06-20", "2021-06-19"],
  ["[Dimanche], [deux jours après] l'attaque, on balaie.", "2021-06-20", "2021-06-18"],
  ["[la veille de Noël 2016]", "2016-12-24"],
  ["[au lendemain du 11 juin]", "2021-06-12"],
  ["Depuis [janvier] ; [ce mois-là], 20 morts.", "2021-01", "2021-01"],
  ["[La veille], une attaque.", "2021-06-23"],
  // le texte lui-même
  ["En [janvier 2018], 24 morts. En [mars], d'autres.", "2018-01", "2018-03"],
  // saisons et fêtes
  ["[l'été dernier]", "2020-06-01/2020-08-31"],
  ["[au printemps 2019]", "2019-03-01/2019-05-31"],
  ["depuis [l'automne]", "2020-09-01/2020-11-30"],
  ["à [Noël]", "2020-12-25"],
  // à venir
  ["prévu le [29 juillet]", "2021-07-29"],
  ["attendu [lundi 28 juin]", "2021-06-28"],
  ["sera observée [demain]", "2021-06-25"],
  // pas de date
  ["il a été tué"],
  ["trois jours de deuil"],
  ["la prière du vendredi"],
  ["chaque lundi"],
  ["sept soldats"],
  ["pendant deux semaines"],
  ["le premier bataillon"],
  ["la planète Mars"],
];

const EN_AOUT: Phrases = [
  ["[Dimanche 7 août], en début d'après-midi", "2022-08-07"],
  ["[dimanche]", "-"],
  ["[hier]", "-"],
  ["en [mars 2021]", "2021-03"],
  ["en [mars]", "2022-03"],
  ["[au lendemain] de l'attaque du [7 août]", "-", "2022-08-07"],
  ["[le mois dernier]", "2022-07"],
];

const INCONNUE: Phrases = [
  ["le [21 juin 2021]", "2021-06-21"],
  ["le [21 juin]", "-"],
  ["[hier]", "-"],
  ["Le [17 juin 2019], un vol. Rien. Le [20 juin], un autre.", "2019-06-17", "2019-06-20"],
];

export const FRENCH_DATES: Record<string, Phrases> = { "2021-06-24": UN_JEUDI, "2022-08": EN_AOUT, unknown: INCONNUE };

/** Paru le 24 juin 2021 : ce que la date entre crochets fait d'autre que dater. */
export const FRENCH_FUNCTIONS: [phrase: string, ...functions: string[]][] = [
  ["des hommes sont venus [lundi]", ""],
  ["depuis [2013], une quarantaine sont morts", "since"],
  ["Depuis le [début de l'année], rien", "since"],
  ["d'ici à [2023]", "until"],
  ["prévu le [29 juillet]", "future"],
  ["est attendu à Pau [lundi 28 juin]", "future"],
  ["[demain]", "future"],
  ["[ces derniers mois], les attaques", "period"],
  ["[Quelques jours plus tard], ils partent", "period"],
  ["BAMAKO, [22 juin] (AFP) - Des hommes.", "dateline"],
  ["Photo d'archive : une patrouille à Gao, le [25 mars 2019].", "caption"],
];
