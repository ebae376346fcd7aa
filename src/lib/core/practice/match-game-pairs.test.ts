import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bank } from '../bank/bank.ts';
import type { EventFact, PersonFact } from '../bank/fact.ts';
import { BANK, base, date } from '../question/bank.fixture.ts';
import { openBank } from '../question/open-bank.ts';
import { seededRandom } from '../random.ts';
import { dealPairs, matchKinds, MIXED } from './match-game-pairs.ts';

const open = openBank(BANK);
const kinds = matchKinds(open).map(({ id }) => id);

function part(id: string, who: string, role: string): PersonFact {
	return {
		...base(id, `[Somebody](who) was ${role}.`, { single: ['who'] }),
		kind: 'person',
		who,
		role
	};
}

function event(id: string, when: string): EventFact {
	return { ...base(id, `It was in ${when}.`), kind: 'event', label: `the ${id}`, when: date(when) };
}

function withFacts(facts: Bank['facts']) {
	return openBank({ ...BANK, facts });
}

describe('the pairs of a board', () => {
	it('names kinds as their task does, the mixture first', () => {
		expect(matchKinds(open)).toEqual([
			{ id: MIXED, label: 'A mixture of everything', pairs: 8 },
			{ id: 'date', label: 'Each event to its date', pairs: 6 },
			{ id: 'person', label: 'Each person to the part he had', pairs: 5 }
		]);
	});

	it('deals pairs of the bank, each half once, and the same for the same seed', () => {
		fc.assert(
			fc.property(
				fc.nat(),
				fc.constantFrom(...kinds),
				fc.integer({ min: 4, max: 8 }),
				(seed, kind, n) => {
					const dealt = dealPairs(open, kind, n, seededRandom('deal', seed));
					expect(dealt).toEqual(dealPairs(open, kind, n, seededRandom('deal', seed)));
					expect(dealt.length).toBeGreaterThanOrEqual(4);
					expect(dealt.length).toBeLessThanOrEqual(n);
					expect(new Set(dealt.map(({ prompt }) => prompt)).size).toBe(dealt.length);
					expect(new Set(dealt.map(({ value }) => value)).size).toBe(dealt.length);
					for (const { card, prompt, value } of dealt) {
						expect(open.cards.get(card)?.pair).toMatchObject({ prompt, value });
					}
				}
			)
		);
	});

	it('says what is sought, for boards of several kinds', () => {
		const sought = dealPairs(open, MIXED, 8, seededRandom('deal', 3)).map((pair) => pair.sought);
		expect(new Set(sought)).toEqual(new Set(['its date', 'the part he had']));
	});

	it('keeps a value off the board that is true of another prompt there', () => {
		const facts = ['a baker', 'a miner', 'a clerk', 'a judge', 'a nurse'].map((role, i) =>
			part(`p${String(i)}`, `person-${String(i)}`, role)
		);
		const bank = withFacts([...facts, part('twice', 'person-0', 'a miner')]);
		for (let seed = 0; seed < 40; seed++) {
			const dealt = dealPairs(bank, 'person', 8, seededRandom('two parts', seed));
			const values = dealt.map(({ value }) => value);
			expect(
				dealt.some(({ prompt }) => prompt === 'Anna Belova') && values.includes('a miner')
			).toBe(dealt.some(({ card }) => card.startsWith('twice#')));
		}
	});

	it('has no board where dates may fall together, or pairs are few', () => {
		const days = ['1930-11', '1930', '1930-11-25', '1931', '1932'];
		const bank = withFacts(days.map((when, i) => event(`event-${String(i)}`, when)));
		expect(matchKinds(bank)).toEqual([]);
		expect(dealPairs(bank, 'date', 6, seededRandom('days', 1))).toEqual([]);
		expect(dealPairs(bank, 'no such kind', 6, seededRandom('days', 1))).toEqual([]);
	});
});
