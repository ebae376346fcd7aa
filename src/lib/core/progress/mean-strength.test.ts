import { expect, it } from 'vitest';
import { meanStrength } from './mean-strength.ts';

function topic(cards: number, strength: number) {
	return { bank: 'b', topic: 't', title: '', aside: false, cards, met: 0, due: 0, strength };
}

it('weighs topics by their cards', () => {
	expect(meanStrength([topic(30, 1), topic(10, 0.2)])).toBeCloseTo(0.8);
});

it('is 0 where there are no cards', () => {
	expect(meanStrength([])).toBe(0);
	expect(meanStrength([topic(0, 0)])).toBe(0);
});
