import { describe, expect, it } from 'vitest';
import type { Importance } from '../../bank/fact.ts';
import type { Form } from '../form.ts';
import { BANK } from '../bank.fixture.ts';
import { openBank } from '../open-bank.ts';
import type { OpenBank } from '../open-bank.ts';
import { untestedHeadlines } from './bank-flaws.ts';

/** The small bank with two facts, one a headline and one a detail of one topic; `forms` is what each can be asked in. */
function bankWith(headline: readonly Form[], detail: readonly Form[]): OpenBank {
	const whole = openBank(BANK);
	const [first, second] = [...whole.cards.values()].filter(
		(card, i, all) => all.findIndex(({ fact }) => fact === card.fact) === i
	);
	if (!first || !second) throw new Error('the fixture has too few facts');
	const importance = new Map<string, Importance>([
		[first.fact, 3],
		[second.fact, 1]
	]);
	const facts = BANK.facts.flatMap((fact) => {
		const weight = importance.get(fact.id);
		return weight === undefined ? [] : [{ ...fact, importance: weight }];
	});
	const open = openBank({ ...BANK, facts });
	for (const card of open.cards.values()) {
		open.forms.set(card.id, card.importance === 3 ? headline : detail);
	}
	return open;
}

describe('untestedHeadlines', () => {
	it('finds a topic that asks for its details and not for its headline', () => {
		const [flaw, ...more] = untestedHeadlines(bankWith([], ['recall']));
		expect(flaw).toMatchObject({ number: 25, topic: 'main' });
		expect(more).toEqual([]);
	});

	it('accepts a topic whose headline is asked, and one that asks for nothing', () => {
		expect(untestedHeadlines(bankWith(['recall'], ['recall']))).toEqual([]);
		expect(untestedHeadlines(bankWith(['recall'], []))).toEqual([]);
		expect(untestedHeadlines(bankWith([], []))).toEqual([]);
	});

	it('accepts the small bank as it is', () => {
		expect(untestedHeadlines(openBank(BANK))).toEqual([]);
	});
});
