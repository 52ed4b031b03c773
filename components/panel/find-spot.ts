/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the panel has to fit between. */
export interface Surroundings {
  readonly viewport: { readonly width: number; readonly height: number };
  /** What the panel stands beside: the message box with its tools. */
  readonly composer: Box;
  /** What it must never cover: text, Send, the site's own open menus. */
  readonly avoid: readonly Box[];
  /** Height that the panel needs at a width. */
  readonly heightAt: (width: number) => number;
  /** Which edge of a wide composer the panel keeps to. */
  readonly side: 'left' | 'right';
}

/** Where the panel stands. `height` is what it may take; smaller than it needs means that it scrolls inside. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Clear of the composer by this much (look, principle 4). */
const GAP = 8;
/** Clear of the viewport's edge by this much. */
const EDGE = 8;
/** Clear of other things by this much. */
const NEAR = 4;
/** As wide as the composer, at most this. */
const WIDEST = 360;
/** Narrower than this no card can be read; a composer narrower still gives way to the viewport. */
const NARROWEST = 240;
/** A panel lower than this shows nothing useful. */
const LOWEST = 32;

interface Interval { readonly from: number; readonly to: number }

/** Stretches of a column that nothing stands in, from top to bottom. */
function freeStretches(x: number, width: number, surroundings: Surroundings): Interval[] {
  const { composer, avoid, viewport } = surroundings;
  const blocked = [
    { from: composer.y - GAP, to: composer.y + composer.height + GAP, box: composer },
    ...avoid.map((box) => ({ from: box.y - NEAR, to: box.y + box.height + NEAR, box })),
  ]
    .filter(({ box }) => box.width > 0 && box.height > 0 && box.x < x + width + NEAR && box.x + box.width > x - NEAR)
    .toSorted((a, b) => a.from - b.from);
  const free: Interval[] = [];
  let from = EDGE;
  for (const block of blocked) {
    if (block.from - from >= LOWEST) free.push({ from, to: Math.min(block.from, viewport.height - EDGE) });
    from = Math.max(from, block.to);
  }
  if (viewport.height - EDGE - from >= LOWEST) free.push({ from, to: viewport.height - EDGE });
  return free.filter(({ from: start, to }) => to - start >= LOWEST);
}

interface Candidate { readonly spot: Spot; readonly fits: boolean; readonly distance: number }

/** The places in one column: at the end of each free stretch that is nearest to the composer. */
function candidatesIn(x: number, width: number, surroundings: Surroundings): Candidate[] {
  const { composer } = surroundings;
  const needed = surroundings.heightAt(width);
  return freeStretches(x, width, surroundings).map(({ from, to }) => {
    const height = Math.min(needed, to - from);
    const above = to <= composer.y;
    const beside = from < composer.y + composer.height && !above;
    const y = above ? to - height : beside ? Math.max(from, Math.min(composer.y + composer.height - height, to - height)) : from;
    const gap = above ? composer.y - to : Math.max(0, from - composer.y - composer.height);
    return { spot: { x, y, width, height }, fits: height >= needed, distance: gap };
  });
}

/**
 * The place for the panel: above the composer, as wide as it is and at most 360 px; where that is taken, below, then
 * beside it; where nothing is high enough, the highest free place, in which the panel scrolls. Null when there is no
 * free place at all, or the composer is out of sight: then nothing is shown rather than something covered.
 */
export function findSpot(surroundings: Surroundings): Spot | null {
  const { viewport, composer } = surroundings;
  const inSight = composer.x < viewport.width && composer.x + composer.width > 0 && composer.y < viewport.height && composer.y + composer.height > 0;
  if (!inSight || composer.width === 0 || composer.height === 0) return null;

  const room = viewport.width - 2 * EDGE;
  const width = Math.min(room, Math.max(Math.min(composer.width, WIDEST), Math.min(NARROWEST, room)));
  const within = (x: number, wide: number) => Math.max(EDGE, Math.min(x, viewport.width - EDGE - wide));
  const home = within(surroundings.side === 'left' ? composer.x : composer.x + composer.width - width, width);

  const aligned = candidatesIn(home, width, surroundings);
  const nearest = aligned.filter(({ fits }) => fits).toSorted((a, b) => a.distance - b.distance || a.spot.y - b.spot.y)[0];
  if (nearest) return nearest.spot;

  const leftRoom = composer.x - GAP - EDGE;
  const rightRoom = viewport.width - EDGE - composer.x - composer.width - GAP;
  const others: Candidate[] = [];
  for (const wide of [Math.min(WIDEST, room), Math.min(NARROWEST, room)]) {
    if (leftRoom >= wide) others.push(...candidatesIn(composer.x - GAP - wide, wide, surroundings));
    if (rightRoom >= wide) others.push(...candidatesIn(composer.x + composer.width + GAP, wide, surroundings));
    others.push(...candidatesIn(EDGE, wide, surroundings), ...candidatesIn(viewport.width - EDGE - wide, wide, surroundings));
  }
  const beside = others.filter(({ fits }) => fits).toSorted((a, b) => a.distance - b.distance)[0];
  if (beside) return beside.spot;
  return [...aligned, ...others].toSorted((a, b) => b.spot.height - a.spot.height || a.distance - b.distance)[0]?.spot ?? null;
}
