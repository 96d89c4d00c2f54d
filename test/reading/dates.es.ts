/** By day of publication: Spanish phrases; every date to be read stands in brackets, its date behind, "-" where it must stay unknown. */
type Phrases = [phrase: string, ...dates: string[]][];

// El 24 de junio de 2021 es jueves.
const UN_JUEVES: Phrases = [
  // fechas enteras
  ["el [21 de junio de 2021]", "2021-06-21"],
  ["el [lunes 21 de junio de 2021]", "2021-06-21"],
  ["el [lunes, 21 de junio de 2021]", "2021-06-21"],
  ["el [21/06/2021]", "2021-06-21"],
  ["el [1 de octubre]", "2020-10-01"],
  ["el [21 de junio]", "2021-06-21"],
  ["en [octubre de 2020]", "2020-10"],
  ["en [diciembre]", "2020-12"],
  ["el pasado mes de [mayo]", "2021-05"],
  ["el [pasado 16 de mayo]", "2021-05-16"],
  ["en [2012] y en [2015]", "2012", "2015"],
  // días de la semana
  ["[este jueves]", "2021-06-24"],
  ["el [lunes]", "2021-06-21"],
  ["el [pasado martes]", "2021-06-22"],
  ["el [martes pasado]", "2021-06-22"],
  ["[este sábado]", "2021-06-19"],
  ["el [viernes] por la noche", "2021-06-18"],
  ["[en la noche del sábado al domingo]", "2021-06-19/2021-06-20"],
  ["[en la madrugada de este lunes]", "2021-06-21"],
  // de hoy hacia atrás
  ["[hoy]", "2021-06-24"],
  ["[ayer]", "2021-06-23"],
  ["[anteayer]", "2021-06-22"],
  ["[anoche]", "2021-06-23/2021-06-24"],
  ["[la semana pasada]", "2021-06-14/2021-06-20"],
  ["[la pasada semana]", "2021-06-14/2021-06-20"],
  ["[el mes pasado]", "2021-05"],
  ["[el año pasado]", "2020"],
  ["[este mes]", "2021-06"],
  ["[este año]", "2021"],
  ["[hace dos semanas]", "2021-06-07/2021-06-13"],
  ["[hace tres años]", "2018"],
  ["[hace diez días]", "2021-06-14"],
  ["[dos meses atrás]", "2021-04"],
  // partes
  ["[a mediados de mayo]", "2021-05-11/2021-05-20"],
  ["[a principios de mes]", "2021-06-01/2021-06-10"],
  ["[a finales de abril]", "2021-04-21/2021-04-30"],
  ["[a principios de 2020]", "2020"],
  ["[en el primer semestre de 2020]", "2020-01-01/2020-06-30"],
  ["el [Domingo de Ramos]", "2021-03-28"],
  ["en [Nochebuena]", "2020-12-24"],
  ["el [20 de junio]. [Al día siguiente], otro", "2021-06-20", "2021-06-21"],
  // ninguna fecha
  ["tres días de luto"],
  ["todos los viernes"],
  ["la oración del viernes"],
  ["siete soldados"],
  ["por la mañana"],
];

const DESCONOCIDA: Phrases = [
  ["el [21 de junio de 2021]", "2021-06-21"],
  ["el [21 de junio]", "-"],
  ["[ayer]", "-"],
];

export const SPANISH_DATES: Record<string, Phrases> = { "2021-06-24": UN_JUEVES, unknown: DESCONOCIDA };

/** Publicado el 24 de junio de 2021: lo que la fecha entre corchetes hace además de fechar. */
export const SPANISH_FUNCTIONS: [phrase: string, ...functions: string[]][] = [
  ["unos hombres llegaron el [lunes]", ""],
  ["desde [2013], unos cuarenta han muerto", "since"],
  ["previsto para el [29 de julio]", "future"],
  ["BAMAKO, [22 jun] (EFE).- Unos hombres.", "dateline"],
];
