import { nameKeyOf, isFullName } from '../../domain/name';
import type { ImportedEvent, InvitationFacts } from '../../domain/import-facts';
import type { Day } from '../../domain/day';
import type { HeardLine } from './conversation';

/** One person while the export is read. */
export interface PersonDraft {
  slug: string | null;
  slugFrom: 'row' | 'name' | null;
  name: string;
  first: string;
  last: string;
  email: string;
  company: string;
  position: string;
  connectedOn: Day | null;
  acceptedAt: number | null;
  invitation: InvitationFacts | null;
  /** The note of the invitation, for finding it among the messages; never handed on. */
  note: string | null;
  fromMe: number;
  fromThem: number;
  inGroups: number;
  lines: HeardLine[];
  /** What happened outside the messages. */
  events: ImportedEvent[];
  endorsed: string[];
  recommended: number;
}

/** Blanks tidied at the ends and between the parts, as a page would show the name. */
export const fullName = (first: string, last: string) => `${first} ${last}`.replace(/\s+/g, ' ').trim();

/** The people of an export: by slug; by name only where the export holds no addresses. */
export class People {
  readonly all: PersonDraft[] = [];
  private readonly bySlug = new Map<string, PersonDraft>();
  private readonly byName = new Map<string, PersonDraft[]>();
  /** Whether connections come with addresses. */
  addressed = false;

  add(fields: Pick<PersonDraft, 'slug' | 'first' | 'last'> & Partial<PersonDraft>): PersonDraft {
    const name = fields.name ?? fullName(fields.first, fields.last);
    const person: PersonDraft = {
      slugFrom: fields.slug === null ? null : 'row', email: '', company: '', position: '', connectedOn: null, acceptedAt: null, invitation: null,
      note: null, fromMe: 0, fromThem: 0, inGroups: 0, lines: [], events: [], endorsed: [], recommended: 0, ...fields, name,
    };
    this.all.push(person);
    if (person.slug !== null) this.bySlug.set(person.slug, person);
    const key = nameKeyOf(name);
    if (key !== '') this.byName.set(key, [...this.byName.get(key) ?? [], person]);
    return person;
  }

  withSlug(slug: string): PersonDraft | null {
    return this.bySlug.get(slug) ?? null;
  }

  /** Every connection of this name. */
  connectedAs(name: string): readonly PersonDraft[] {
    return (this.byName.get(nameKeyOf(name)) ?? []).filter(({ connectedOn }) => connectedOn !== null);
  }

  /**
   * The one person of a full name in an export whose connections have no addresses; a slug that a message shows is
   * theirs from then on. Null where two bear the name, or where addresses would tell.
   */
  onlyNamed(name: string, slug: string | null): PersonDraft | null {
    if (this.addressed) return null;
    const [only, second] = this.connectedAs(name);
    if (!only || second || !isFullName(nameKeyOf(name)) || (slug !== null && only.slug !== null && only.slug !== slug)) return null;
    if (slug !== null && only.slug === null) {
      only.slug = slug;
      only.slugFrom = 'name';
      this.bySlug.set(slug, only);
    }
    return only;
  }

  /** The person behind a slug or, without addresses, behind a name. */
  find(slug: string | null, name: string): PersonDraft | null {
    return (slug === null ? null : this.withSlug(slug)) ?? this.onlyNamed(name, slug);
  }
}
