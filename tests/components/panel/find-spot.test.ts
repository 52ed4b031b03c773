import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, Spot, Surroundings } from '@/components/panel/find-spot';
import { findSpot } from '@/components/panel/find-spot';

const around = (composer: Box, more: Partial<Surroundings> = {}): Surroundings => ({
  viewport: { width: 1280, height: 800 }, composer, avoid: [composer], heightAt: () => 220, side: 'left', ...more,
});

const overlap = (a: Box, b: Box) => Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) * Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

describe('the place of the panel', () => {
  it('is above the composer, 8 px clear of it, as wide as it is', () => {
    expect(findSpot(around({ x: 900, y: 600, width: 320, height: 120 }))).toEqual({ x: 900, y: 372, width: 320, height: 220 });
  });

  it('is at most 360 px wide, and keeps to the composer’s start', () => {
    expect(findSpot(around({ x: 300, y: 600, width: 700, height: 120 }))).toMatchObject({ x: 300, width: 360 });
  });

  it('is below where the composer stands at the top', () => {
    expect(findSpot(around({ x: 300, y: 20, width: 400, height: 100 }))).toMatchObject({ y: 128 });
  });

  it('keeps clear of a menu that the site opened above the composer', () => {
    const menu = { x: 900, y: 450, width: 200, height: 140 };
    const spot = findSpot(around({ x: 900, y: 600, width: 320, height: 120 }, { avoid: [menu] }));
    expect(spot && overlap(spot, menu)).toBe(0);
    expect(spot?.y).toBe(226);
  });

  it('goes beside a composer that fills the height', () => {
    const composer = { x: 500, y: 10, width: 400, height: 780 };
    const spot = findSpot(around(composer)) as Spot;
    expect(overlap(spot, composer)).toBe(0);
    expect(spot.height).toBe(220);
  });

  it('is lower than it wants, and scrolls, where nothing is high enough', () => {
    expect(findSpot(around({ x: 8, y: 130, width: 300, height: 120 }, { viewport: { width: 320, height: 260 } }))).toMatchObject({ y: 8, height: 114 });
  });

  it('shows nothing where a composer leaves no room, and nothing for one that is out of sight', () => {
    expect(findSpot(around({ x: 0, y: 0, width: 320, height: 260 }, { viewport: { width: 320, height: 260 } }))).toBeNull();
    expect(findSpot(around({ x: 300, y: 900, width: 400, height: 100 }))).toBeNull();
  });

  it('never covers anything it must not cover, and never leaves the viewport', () => {
    const box = fc.record({ x: fc.integer({ min: -200, max: 1500 }), y: fc.integer({ min: -200, max: 1200 }), width: fc.integer({ min: 1, max: 900 }), height: fc.integer({ min: 1, max: 500 }) });
    fc.assert(fc.property(
      box, fc.array(box, { maxLength: 6 }), fc.record({ width: fc.integer({ min: 320, max: 1600 }), height: fc.integer({ min: 160, max: 1000 }) }), fc.integer({ min: 28, max: 420 }), fc.constantFrom('left', 'right'),
      (composer, avoid, viewport, height, side) => {
        const spot = findSpot({ viewport, composer, avoid, heightAt: () => height, side: side as 'left' | 'right' });
        if (!spot) return;
        for (const other of [composer, ...avoid]) expect(overlap(spot, other)).toBe(0);
        expect(spot.x).toBeGreaterThanOrEqual(8);
        expect(spot.y).toBeGreaterThanOrEqual(8);
        expect(spot.x + spot.width).toBeLessThanOrEqual(viewport.width - 8);
        expect(spot.y + spot.height).toBeLessThanOrEqual(viewport.height - 8);
        expect(spot.height).toBeLessThanOrEqual(height);
      },
    ), { numRuns: 2000 });
  });
});
