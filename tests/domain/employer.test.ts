import { describe, expect, it } from 'vitest';
import { contradictsEmployer } from '@/lib/domain/employer';

describe('a headline contradicts the recorded employer', () => {
  it.each([
    ['Plant buyer at Harrow & Vane', 'Saltmarsh Labs'],
    ['Head of Procurement @Northgate', 'Saltmarsh Labs'],
    ['Einkäuferin bei Ottergate GmbH', 'Saltmarsh Labs'],
    ['Responsable achats chez Littoral', 'Saltmarsh Labs'],
    ['Head of procurement, Three Yards', 'Saltmarsh Labs'],
    ['Founder | Littoral', 'Saltmarsh Labs'],
  ])('%s against %s', (headline, company) => expect(contradictsEmployer(headline, company)).toBe(true));
});

describe('a headline contradicts nothing', () => {
  it.each([
    ['Plant buyer at Saltmarsh Labs', 'Saltmarsh Labs'],
    ['Plant buyer at Saltmarsh', 'Saltmarsh Labs Inc.'],
    ['Plant buyer @ SALTMARSH LABS GmbH | Speaker', 'Saltmarsh Labs'],
    ['Saltmarsh Labs · Board of Three Yards', 'Saltmarsh Labs'],
    ['Building things people love', 'Saltmarsh Labs'],
    ['Engineer, father, runner', 'Saltmarsh Labs'],
    ['Plant buyer at Harrow & Vane', ''],
    ['', 'Saltmarsh Labs'],
    [undefined, 'Saltmarsh Labs'],
    ['Good at listening', 'Saltmarsh Labs'],
  ])('%s against %s', (headline, company) => expect(contradictsEmployer(headline, company)).toBe(false));
});
