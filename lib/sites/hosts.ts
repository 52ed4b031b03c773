import { sites } from './sites';

/** Host patterns of every built-in site; the manifest asks for them one by one, as the user grants them. */
export const hostPatterns: readonly string[] = sites.flatMap(({ hosts }) => hosts);
