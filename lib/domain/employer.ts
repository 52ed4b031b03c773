import { companyKeyOf } from './name';

/** Words between a role and an employer in the seven languages, and signs that stand for them. */
const at = /\s(?:at|@|bei|beim|chez|en|na|no|em|presso|in|bij|auprès de)\s+|\s?@\s?/iu;

/** Words that make a piece of a headline a role and not an employer. */
const role = /\b(?:head|chief|c[efotmi]o|vp|svp|evp|director|directora?|manager|lead|leader|engineer|developer|designer|founder|co-?founder|owner|partner|buyer|consultant|analyst|specialist|coordinator|assistant|officer|president|recruiter|advisor|adviser|architect|scientist|editor|writer|teacher|professor|student|nurse|doctor|lawyer|attorney|accountant|executive|representative|associate|intern|speaker|author|coach|mentor|investor|strategist|marketer|leiter(?:in)?|gesch[aä]ftsf[uü]hrer(?:in)?|berater(?:in)?|entwickler(?:in)?|ingenieur(?:in)?|einkäufer(?:in)?|responsable|directeur|directrice|ingénieure?|gerente|jefe|jefa|ingenier[oa]|consultora?|fundadora?|diretora?|engenheir[oa]|direttore|direttrice|ingegnere|consulente|responsabile|fondatore|directeur|ingenieur|adviseur|oprichter|eigenaar|procurement|sales|marketing|operations|finance|product|design|engineering|purchasing|logistics|people|talent|hr|growth|strategy)\b/iu;

const words = (key: string) => key.split(' ').filter((word) => word !== '');

/** Whether every word of the shorter name stands in the longer one, in order. */
function sameCompany(a: string, b: string): boolean {
  const [short, long] = words(a).length <= words(b).length ? [words(a), words(b)] : [words(b), words(a)];
  if (short.length === 0) return false;
  for (let start = 0; start + short.length <= long.length; start += 1) {
    if (short.every((word, index) => long[start + index] === word)) return true;
  }
  return false;
}

/** What a headline names as employers: what follows "at", or the last piece behind a sign when the piece before is a role. */
function employersIn(headline: string): string[] {
  const found: string[] = [];
  const pieces = headline.split(/\s*[|•·–—]\s*|\s+-\s+/u);
  for (const piece of pieces) {
    const parts = piece.split(at);
    if (parts.length > 1) {
      for (const part of parts.slice(1)) {
        const name = part.split(/[,;(]/u)[0]?.trim() ?? '';
        if (/^[\p{Lu}\p{N}\p{Lo}]/u.test(name)) found.push(name);
      }
      continue;
    }
    const [first, ...rest] = piece.split(/,\s*/u);
    const last = rest.at(-1)?.trim() ?? '';
    if (first !== undefined && rest.length === 1 && role.test(first) && !role.test(last) && /^[\p{Lu}\p{Lo}]/u.test(last)) found.push(last);
  }
  const [first, second] = pieces;
  if (found.length === 0 && pieces.length === 2 && first && second && role.test(first) && !role.test(second) && /^[\p{Lu}\p{Lo}]/u.test(second)) found.push(second.trim());
  return found.filter((name) => companyKeyOf(name) !== '');
}

/**
 * Whether a headline names an employer other than the recorded one (DESIGN section 8). A headline that names none, or a
 * record that holds none, contradicts nothing.
 */
export function contradictsEmployer(headline: string | undefined, company: string | undefined): boolean {
  const recorded = companyKeyOf(company ?? '');
  if (!headline || recorded === '') return false;
  if (` ${companyKeyOf(headline)} `.includes(` ${recorded} `)) return false;
  const employers = employersIn(headline);
  return employers.length > 0 && !employers.some((name) => sameCompany(companyKeyOf(name), recorded));
}
