/** SIREN of the Métropole Européenne de Lille, under which the State lists its communes. */
export const MEL_SIREN = "200093201";
