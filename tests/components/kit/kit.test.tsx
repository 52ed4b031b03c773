// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Button, IconButton } from '@/components/kit/button';
import { dayAhead, monthOf, shortDay } from '@/components/kit/day-words';
import { initialsOf } from '@/components/kit/face';
import { Field, Select } from '@/components/kit/field';
import * as icons from '@/components/kit/icons';
import { directionOf, isolate } from '@/components/kit/isolate';
import { MenuButton, MenuGroup, MenuItem, MenuLine } from '@/components/kit/menu';
import { selectorOf } from '@/components/kit/selector';
import { Switch } from '@/components/kit/switch';
import { Tag } from '@/components/kit/tag';
import { allByRole, axeViolations, byRole, cleanUp, key, nameOf, press, render } from '../render';

afterEach(cleanUp);

describe('initials', () => {
  it.each([['Ana Brook', 'AB'], ['ليلى الحداد', 'لح'], ['Jun', 'J'], ['李 小龍', '李小'], ['Maximiliana-Theodora von Hohenfels', 'MH'], ['🌍 Zoë  Ångström ', 'ZÅ'], ['', '']])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('days in words', () => {
  it('are a weekday within the coming six days and a short date beyond', () => {
    expect(dayAhead('en', '2026-11-26', '2026-11-24')).toBe('Thursday');
    expect(dayAhead('en', '2026-12-01', '2026-11-24')).toBe('Tue 1 Dec');
    expect(dayAhead('en', '2026-11-24', '2026-11-24')).toBe('Tue 24 Nov');
  });
  it('name another year', () => expect(shortDay('en', '2025-05-03', '2026-11-24')).toBe('3 May 2025'));
  it('follow the language', () => {
    expect(shortDay('de', '2026-11-26', '2026-11-24')).toMatch(/^Do.? 26\. Nov/);
    expect(monthOf('fr', '2024-03-02')).toBe('mars 2024');
  });
  it('do not move with the time zone of the machine', () => expect(shortDay('en', '2026-01-01', '2026-11-24')).toBe('Thu 1 Jan'));
});

describe('text of another direction', () => {
  it('is isolated in a sentence, and only then', () => {
    expect(isolate('ليلى', 'en')).toBe('\u2068ليلى\u2069');
    expect(isolate('Ana', 'en')).toBe('Ana');
    expect(isolate('Ana', 'ar')).toBe('\u2068Ana\u2069');
  });
  it('is known by its language', () => expect(['ar-EG', 'he', 'fa', 'en', 'de', 'ku-Arab'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'rtl']));
});

it('message selectors hold no hyphen', () => expect(selectorOf('talks-elsewhere')).toBe('talksElsewhere'));

it('every icon has a shape', () => {
  expect(Object.values(icons).length).toBeGreaterThan(40);
  expect(Object.entries(icons).filter(([, shape]) => !/^M[-\d. ]/.test(shape.d))).toEqual([]);
});

describe('controls', () => {
  it('have names, states and no accessibility violation', async () => {
    const turned: unknown[] = [];
    const { container } = render(
      <div>
        <Button look="primary">Save</Button>
        <IconButton label="Close" icon={icons.iconX} />
        <Tag label="Client" on onTurn={(on) => turned.push(on)} />
        <Switch label="Plain wording" hint="Says it without a name." on={false} onTurn={(on) => turned.push(on)} />
        <Field label="Cool-off" hint="Days" type="number" defaultValue={2} />
        <Field label="Strict" wrong="A whole number of days." type="number" defaultValue="x" />
        <Select label="Look" options={[{ value: 'light', label: 'Light' }, { value: 'dark', label: 'Dark' }]} value="dark" onChoose={(value) => turned.push(value)} />
      </div>,
    );
    expect(await axeViolations(container)).toEqual([]);
    expect(byRole(container, 'button', 'Client').getAttribute('aria-pressed')).toBe('true');
    press(byRole(container, 'button', 'Client'));
    press(container.querySelector('.switch') as Element);
    expect(turned).toEqual([false, true]);
    expect(byRole(container, 'alert').textContent).toBe('A whole number of days.');
  });
});

describe('a menu', () => {
  const menu = (dir: 'ltr' | 'rtl' = 'ltr') => {
    const chosen: string[] = [];
    const rendered = render(
      <div dir={dir} style={{ direction: dir }}>
        <MenuButton label="I shared…" look="primary" shortcut="G">
          {(close) => (
            <>
              <MenuGroup label="A small thing counts 1" pairs>
                {['Article', 'Comment'].map((name) => <MenuItem key={name} onChoose={() => { chosen.push(name); close(); }}>{name}</MenuItem>)}
              </MenuGroup>
              <MenuLine />
              <MenuItem checked={false} onChoose={() => { chosen.push('Help'); close(); }}>Help</MenuItem>
            </>
          )}
        </MenuButton>
        <p>Elsewhere</p>
      </div>,
    );
    return { ...rendered, chosen, button: byRole(rendered.container, 'button', /I shared/) };
  };
  const at = () => nameOf(document.activeElement as Element);

  it('opens, moves, wraps round, and closes with the focus on its button', async () => {
    const { container, button } = menu();
    expect(button.getAttribute('aria-expanded')).toBe('false');
    key(button, 'ArrowUp');
    expect(at()).toBe('Help');
    key(document.activeElement as Element, 'ArrowDown');
    expect(at()).toBe('Article');
    key(document.activeElement as Element, 'ArrowRight');
    expect(at()).toBe('Comment');
    expect(await axeViolations(container)).toEqual([]);
    key(document.activeElement as Element, 'Tab');
    expect(allByRole(container, 'menu')).toHaveLength(0);
  });

  it('turns left and right with the reading direction', () => {
    const { button } = menu('rtl');
    press(button);
    key(document.activeElement as Element, 'ArrowLeft');
    expect(at()).toBe('Comment');
  });

  it('takes a choice, and is closed by a press elsewhere', () => {
    const { container, chosen, button } = menu();
    press(button);
    press(byRole(container, 'menuitem', 'Comment'));
    expect(chosen).toEqual(['Comment']);
    expect(document.activeElement).toBe(button);
    press(button);
    expect(allByRole(container, 'menu')).toHaveLength(1);
    act(() => { container.querySelector('p')?.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, composed: true })); });
    expect(allByRole(container, 'menu')).toHaveLength(0);
  });
});
