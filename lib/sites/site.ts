import type { Handle } from '../domain/contact';
import type { Surface } from '../domain/verdict';

/*
 * A social network as data: where its composers, recipients, send controls and thread lines are. Selectors are CSS and
 * are tried from an element upwards (across shadow roots) or inside the composer's own container. The engines beside
 * this file do the rest and know no network by name.
 */

/** Where people are named inside a conversation's container. */
export interface PeopleData {
  /** Recipients as pills that can be removed: two or more make a group. */
  readonly pills?: string;
  /** Headings that hold a name and no user interface text. */
  readonly heading: string;
  /** Marks a conversation of several people. */
  readonly group?: string;
  /** Pictures in a group's header whose `alt` or `title` is a full name. */
  readonly faces?: string;
  /** The card about the other person inside the list of lines. */
  readonly card?: string;
  readonly headline?: string;
  /** Where 1st, 2nd or 3rd degree stands: the first digit 1 to 3 counts, in any language. */
  readonly degree?: string;
  /** Parts of the container that name other people: lists of conversations, shared posts, rails. */
  readonly skip: string;
  /** Names of address parameters that hold the recipient of a new message, and the kind of handle. */
  readonly parameters?: readonly { readonly name: string; readonly pattern: RegExp }[];
  /** True where a heading that no link or row confirms is still a name. */
  readonly trustHeading?: boolean;
}

/** Where the lines of a thread are. */
export interface ThreadData {
  /** The list that holds the lines: everything in it is kept away from finding the recipient. */
  readonly list: string;
  /** One message. Without it lines are found by structure: a time of day, a profile link, a paragraph. */
  readonly line?: string;
  /** Matches a line of somebody else (itself or an ancestor or a descendant). */
  readonly theirs?: string;
  /** Matches a line of the user. */
  readonly mine?: string;
  readonly author?: string;
  readonly body: string;
  /** A heading that dates the lines after it. */
  readonly day?: string;
  /** Inside a body: shared posts, quotes. */
  readonly skip?: string;
  /** Marks a line that was not delivered or was taken back. */
  readonly failed?: string;
}

/** One kind of composer. The first row that fits an editor decides. */
export interface ComposerData {
  readonly id: string;
  /** The element in which one types. */
  readonly editor: string;
  /** Around the editor. */
  readonly within?: string;
  /** Path of the top window's address. */
  readonly path?: RegExp;
  /** By structure: the editor lies in a shadow root, under `path`, or bears a label that speaks of a message. */
  readonly loose?: boolean;
  /** The message box with its tools, from the editor upwards. */
  readonly box?: string;
  /** The conversation, from the editor upwards; by structure where nothing matches. */
  readonly container?: string;
  readonly surface: Surface;
  /** A subject field in the container: the message is an InMail. */
  readonly subject?: string;
  readonly enter: 'sends' | 'newline' | 'without-button';
  /** Send controls inside the box or container. Without a match, and where allowed, the last text button below the editor. */
  readonly send: string;
  readonly sendByStructure?: boolean;
  /** Buttons that never send. */
  readonly notSend?: string;
  readonly people: PeopleData;
  readonly thread: ThreadData | null;
  /** The recipient is the person whose Connect or Message was pressed before. */
  readonly remembered?: boolean;
}

/** Where facts about acceptances and gives are seen on pages; engines in `life/` and `watch-life`. */
export interface LifeData {
  /** Presses that open an invitation or a message, with the person's slug or id in the address. */
  readonly opener: string;
  readonly openerParameter: readonly { readonly name: string; readonly pattern: RegExp }[];
  /** Paths of pages that show acceptances or on which one gives; elsewhere nothing is looked for. */
  readonly pages: RegExp;
  /** Path of the user's own list of connections, newest first. */
  readonly connections: RegExp;
  /** Path of a profile. */
  readonly profile: RegExp;
  /** The part of a profile that names its owner, and the mark of degree in it. */
  readonly topCard: string;
  readonly degree: string;
  /** The list of contact details, and the sign beside "connected since". */
  readonly contactInfo: string;
  readonly contactSince: string;
  /** A notification, its age, and how languages say that somebody accepted. */
  readonly notification: { readonly card: string; readonly age: string; readonly accepted: RegExp };
  /** How languages name the control that accepts an invitation, and the row around it. */
  readonly accept: RegExp;
  readonly invitation: string;
  /** A post in a feed; inside it the part that names its author, the control that reacts and the one that sends a comment. */
  readonly post: string;
  readonly author: string;
  readonly reaction: string;
  readonly commentSubmit: string;
  /** How languages name the control that endorses a skill, and the path of the pages that have it. */
  readonly endorse: RegExp;
  readonly endorsePath: RegExp;
  /** Path of the pages on which a recommendation of their owner is written. */
  readonly recommendPath: RegExp;
  /** The dialog in which a post is written. */
  readonly share: string;
}

/** One social network. */
export interface Site {
  readonly id: string;
  /** Match patterns of its pages. */
  readonly hosts: readonly string[];
  /** Editors in which nothing is a message: comments, posts, search. */
  readonly never: string;
  readonly composers: readonly ComposerData[];
  /** The handles that an address names, none when it names nobody. */
  readonly handlesOf: (url: URL) => readonly Handle[];
  readonly life: LifeData | null;
}
