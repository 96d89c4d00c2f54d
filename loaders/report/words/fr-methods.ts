import { french } from "../../figures/words/french.ts";
import type { MethodsWords } from "./words.ts";

const RECONCILE: MethodsWords["reconcile"] = {
  "newer-of-one-source":
    "Une valeur plus récente d’une source remplace sa précédente quand les deux diffèrent. La même source est la même institution ; des sources anonymes ne sont les mêmes qu’au sein d’un article. Une valeur plus vague ne remplace rien.",
  "official-update":
    "Une version officielle ultérieure qui dit remplacer des chiffres antérieurs (« portant le bilan de 17 à 21 morts ») remplace les chiffres antérieurs des autres, sauf les revendications des auteurs.",
  "background-only-fills":
    "Si une version d’un événement principal donne une donnée, les rappels n’entrent ni dans sa valeur, ni dans sa fourchette, ni dans sa contestation ; ils ne comblent que ce que personne d’autre ne donne.",
  "latest-official":
    "Le chiffre retenu est le dernier chiffre officiel encore valable : d’une source militaire, gouvernementale ou des Nations unies.",
  latest: "Sans chiffre officiel, le chiffre retenu est le dernier encore valable.",
  "most-given-else-lowest":
    "De chiffres également récents, est retenu celui que donnent le plus de sources, sinon le plus bas. Les quasi-copies d’une même dépêche comptent une fois.",
  "range-of-live-figures":
    "Le minimum et le maximum sont le plus bas et le plus élevé des chiffres encore valables. Les chiffres des auteurs sont montrés et peuvent fonder une contestation, mais n’entrent dans aucune fourchette.",
  "groups-sum":
    "Un chiffre pour un seul groupe ou un seul site n’est pas un total. Quand un article ne donne pas de total, ses groupes encore valables qui ne se recoupent pas s’additionnent, en un total officiel si une partie l’est.",
  "claimed-figure": "Un chiffre que seuls les auteurs donnent est montré comme chiffre retenu, sans fourchette.",
  "vague-fills": "Un chiffre vague (« plusieurs ») ne remplace rien et n’est jamais retenu à côté d’un nombre.",
  "specific-tactic":
    "Entre les versions, le mode opératoire précis remplace le vague ; ceux qu’une même version cite côte à côte restent ; puis toutes les versions encore valables sont réunies.",
  "claimed-only":
    "Un mode opératoire dont seuls les auteurs font état ne précise rien et est signalé comme seulement revendiqué ; il ne compte ni pour une attaque complexe ni pour l’identifiant de l’événement, sauf s’il n’y en a pas d’autre.",
  "complex-last":
    "Le caractère complexe se déduit en dernier : des modes opératoires explosifs et armés réunis, ou deux modes explosifs différents.",
  "narrowest-date": "L’intervalle le plus étroit qui s’accorde avec le plus de versions encore valables, les officielles d’abord.",
  "most-specific-place": "Le lieu le plus précis sur lequel s’accordent le plus de versions encore valables.",
  "with-the-toll":
    "Comme dans la version qui a donné le nombre retenu de tués, sinon de blessés, si elle se prononce sur cette donnée ; sinon comme dans la plupart des versions.",
  "most-accounts": "Comme dans la plupart des versions encore valables, les officielles d’abord.",
  "strongest-basis":
    "L’attribution la plus forte l’emporte : revendiqué avant attribué, attribué avant présumé. D’un groupe et de sa branche, la branche est gardée ; des revendications concurrentes de groupes sans lien sont toutes gardées.",
  "first-claim": "Le jour et le canal de la première revendication.",
  "inferred-in-article":
    "Ce qu’aucune source n’énonce mais que le codage d’un article déduit (le pays d’après la ville, l’initiative d’après le mode opératoire) vaut quand aucune version ne donne la donnée.",
  correction: "La décision d’un analyste remplace ce que donnent les règles ; elle est signalée, avec sa raison et sa source.",
  confirmation:
    "Un analyste a confronté la valeur aux passages et la maintient ; elle est signalée, avec la raison et la source. Si les règles ne la donnent plus, le rapport ne peut être établi avant que quelqu’un ait vérifié de nouveau.",
  "cannot-both-be-true":
    "Une donnée est contestée si deux versions encore valables, celles des auteurs comprises, ne peuvent être vraies toutes deux : fourchettes qui ne se rejoignent pas (« plusieurs » vaut 2 ou plus, « des dizaines » 24 ou plus, « environ n » n ± 25 %, « au moins » est ouvert vers le haut), dates qui ne se recoupent pas, lieux dont aucun ne contient l’autre, groupes sans lien désignés comme auteurs, version que l’autre dément. Une précision n’est pas une contestation.",
};

const LINKING: MethodsWords["linking"] = {
  "same-place": "La même ville, le même village ou le même camp, sous n’importe laquelle de ses graphies.",
  "spelt-alike": "Des noms qui ne figurent dans aucun répertoire et diffèrent comme deux transcriptions d’un même nom.",
  "same-area": "La même région ou la même zone, quand aucun des deux récits n’est plus précis.",
  "place-within": "Une localité et la région ou la zone où elle se trouve.",
  "place-unnamed": "Un des récits ne nomme pas de lieu.",
  "neighbouring-places": "Deux localités à moins de 15 km l’une de l’autre ; au-delà, deux récits ne sont jamais réunis.",
  "same-day": "Le même jour, ou la même nuit entre deux jours.",
  "overlapping-days": "Des dates d’au plus dix jours qui se recoupent.",
  "same-month": "Un jour et le mois où il tombe, ou le même mois.",
  "same-year": "Une date et l’année où elle tombe.",
  "day-apart": "Des jours qui se suivent, comme dans les récits d’une même nuit ; au-delà, deux récits ne sont jamais réunis.",
  "undated-news": "Une actualité sans date, parue à moins de trois semaines de l’autre.",
  "undated-other-news": "Une actualité sans date, parue à un autre moment.",
  undated: "Un rappel sans date.",
  "same-tactic": "Un mode opératoire commun.",
  "telling-tactic": "Plusieurs modes opératoires communs, ou un seul aussi particulier qu’un attentat-suicide à la voiture piégée.",
  "one-kind":
    "Un mode opératoire vague et un précis du même genre : une voiture piégée et un attentat-suicide à la voiture piégée, un accrochage et un assaut.",
  "one-family": "Des modes opératoires différents, tous deux explosifs ou tous deux armés.",
  "bombs-and-guns": "Des bombes dans un récit, des armes à feu dans l’autre.",
  "other-means": "Des moyens que l’on ne confond pas, comme une frappe aérienne et un assaut.",
  "same-target": "Le même type de cible.",
  "other-target": "Des types de cible différents, tous deux de l’État ou de ses alliés.",
  "other-aim": "Des civils ou des groupes armés visés dans un seul des récits.",
  "same-perpetrator": "Le même groupe, ou un groupe et une de ses branches.",
  "other-suspect": "Des groupes différents, dont l’un n’est que soupçonné.",
  "other-perpetrator": "Des groupes différents, tous deux revendiquant ou désignés comme un fait.",
  "same-neighbourhood": "Le même quartier.",
  "other-neighbourhood": "Des quartiers différents.",
  "same-killed": "Le même nombre de tués, trois ou plus.",
  "same-toll": "Le même nombre de blessés ou d’assaillants tués, trois ou plus.",
  "same-two": "Deux tués, ou deux blessés, dans les deux.",
  "same-one": "Un tué, ou un blessé, dans les deux.",
  "same-none": "Aucun tué, ou aucun blessé, dans les deux.",
  "close-tolls": "Des chiffres qui ne diffèrent pas de plus de deux, ou d’un quart du plus grand.",
  "compatible-tolls": "Des chiffres qui peuvent être vrais tous deux, comme 12 et au moins 10.",
  "different-tolls": "Des chiffres qui ne peuvent être vrais tous deux.",
  "very-different-tolls": "Des chiffres dont l’un vaut au moins trois fois l’autre, et dix ou plus.",
  enough:
    "Deux récits l’atteignent pour être un seul événement : la même ville le même jour valent six points, et ce qui diffère en retire.",
  "enough-on-average":
    "Les paires entre deux groupes de récits l’atteignent en moyenne avant que les groupes soient réunis, pour qu’aucune chaîne de ressemblances n’en fasse une de deux attaques.",
  clearly: "Un rappel convient mieux à un événement qu’à un autre d’au moins autant, ou n’appartient à aucun.",
  "near-merge": "À partir de là, une paire tenue séparée est signalée sur les pages des deux événements.",
  "told-apart": "Un même article en fait deux événements.",
  "other-country": "Ils se situent dans des pays différents.",
  "other-side": "Des forces étatiques ont engagé l’un, quelqu’un d’autre l’autre.",
  "other-time": "Leurs dates sont à plus d’un jour d’écart, ou se suivent alors que l’une dépasse deux jours.",
  "other-place":
    "Leurs lieux sont distincts : aucun ne contient l’autre, leurs noms ne se ressemblent pas, et ils sont à 15 km ou plus l’un de l’autre.",
  "vaguer-third": "Chacun a son jour et sa localité, et seul un récit plus vague plaide pour les réunir.",
};

const CROSSWALK: MethodsWords["crosswalk"] = {
  "gtd-scope":
    "Seules les attaques engagées par un groupe non étatique entrent dans son champ ; les opérations d’État et les combats dont on ne sait qui les a engagés restent vides.",
  "gtd-types":
    "De plusieurs types d’attaque, sa propre hiérarchie décide : assassinat, enlèvement, attentat à la bombe, assaut armé, inconnu. Une attaque par balles est un assassinat si elle vise un responsable.",
  "gtd-killed":
    "Son nombre de tués comprend les assaillants : victimes et assaillants s’additionnent. La fourchette, et qui a raison de plusieurs sources, se perdent.",
  "gtd-success":
    "Un attentat à la bombe réussit si l’engin explose, même trop tôt ; un assaut repoussé, si quelqu’un a été touché. Si l’issue n’est pas dite, la case est vide.",
  "gtd-weapon": "Une bombe en bord de route, une mine et un colis sont ici un seul code ; là-bas, un explosif inconnu.",
  "gtd-target":
    "Son arme se déduit du seul mode opératoire : une attaque par balles, un assaut et une embuscade sont une arme à feu inconnue. Ses cibles ne figurent pas dans la table ; les codes les plus proches se trouvent à côté des nôtres.",
  "gtd-specificity":
    "La précision 1 est une localité avec coordonnées, 2 une localité sans, 3 une zone ou un district, 4 une région de premier niveau, 5 rien de plus que le pays.",
  "acled-type":
    "Un événement a un seul type. Un combat entre camps armés absorbe les bombes employées : la voiture piégée à l’entrée d’un camp pris d’assaut est un affrontement armé.",
  "acled-civilians":
    "Les attaques contre des civils et des responsables sont des violences contre les civils ; les explosions et les frappes aériennes, des violences à distance, qui que ce soit qu’elles touchent ; un engin désamorcé et une arrestation sans combat, des développements stratégiques.",
  "acled-fatalities":
    "Ses décès sont un seul nombre pour tous les camps. Les bilans vagues (« plusieurs »), pour lesquels elle a des nombres fixes, restent vides ici.",
  "acled-time": "Les événements connus seulement à l’année ou au pays près n’y ont pas de code de précision, et n’en ont pas ici.",
  "ucdp-deaths":
    "Minimum, retenu et maximum comptent les morts de tous les camps ; le maximum est vide si une source le laisse ouvert. Elle ne contient que des événements avec au moins un mort ; les lignes sont données pour tous.",
  "ucdp-near":
    "« Près » d’une ville est conservé comme la ville, de sorte que la deuxième précision de lieu, à quelque 25 kilomètres près, n’apparaît jamais.",
  "ucdp-district":
    "Un district, comme toute zone, a la cinquième précision de lieu : la troisième, une région de deuxième niveau, n’apparaît jamais. Les morts ne sont pas répartis entre les camps, car peu de sources le font.",
};

const RECIPES: MethodsWords["recipes"] = {
  "attacks-by-tactic":
    "Combien d’attaques selon chaque mode opératoire, opérations d’État exclues ? Une attaque à deux modes opératoires compte dans les deux.",
  "people-killed":
    "Combien de personnes ont été tuées ? Jamais à additionner sur event_tactics : une attaque y figure une fois par mode opératoire.",
  "what-sources-say": "Que dit chaque source des morts d’une attaque ?",
  contradictions: "Sur quelles attaques les sources se contredisent-elles ?",
  "joint-tolls": "Quels bilans couvrent plusieurs attaques à la fois, et ne figurent dans aucune d’elles ?",
};

/** What the rules say, in French. */
export const METHODS: MethodsWords = french({ reconcile: RECONCILE, linking: LINKING, crosswalk: CROSSWALK, recipes: RECIPES });
