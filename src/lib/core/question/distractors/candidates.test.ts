import { describe, expect, it } from 'vitest';
import { checkTyped } from '../../answer/check-typed.ts';
import type { Bank } from '../../bank/bank.ts';
import type { ClaimFact, EventFact, Fact, QuantityFact } from '../../bank/fact.ts';
import { anEntity, BANK, base, date } from '../bank.fixture.ts';
import { formsOf, generate } from '../generate.ts';
import { openBank } from '../open-bank.ts';
import { candidatesFor } from './candidates.ts';

function wrongFor(facts: readonly Fact[], card: string, more: Partial<Bank> = {}): string[] {
	const open = openBank({ ...BANK, ...more, facts });
	const found = open.cards.get(card);
	if (!found) throw new Error(`no card ${card}`);
	return candidatesFor(open, found).map(({ text }) => text);
}

function share(low: number): QuantityFact {
	return {
		...base('share', `They made up [${low}](value) per cent.`),
		...{ kind: 'quantity', measure: 'share of workers', unit: '%', positions: [] },
		value: { low, high: low, approximate: false },
		tolerance: { kind: 'exact' }
	};
}

function event(id: string, when: string): EventFact {
	const statement = `The ${id} met in ${when}.`;
	return { ...base(id, statement), kind: 'event', label: `the ${id}`, when: date(when) };
}

describe('candidates for a figure', () => {
	it('are no more than a hundred per cent of anything', () => {
		const texts = wrongFor([share(87)], 'share#value');
		expect(texts.length).toBeGreaterThanOrEqual(2);
		expect(texts.filter((text) => Number.parseFloat(text) > 100)).toEqual([]);
	});

	it('may pass a hundred where the key does', () => {
		const texts = wrongFor([share(120)], 'share#value');
		expect(texts.some((text) => Number.parseFloat(text) > 100)).toBe(true);
	});
});

describe('candidates for a figure of a unit', () => {
	it('begin with what the topic gives for a like thing', () => {
		const named: QuantityFact = { ...share(9), id: 'named', unit: 'men' };
		const listed: QuantityFact = { ...share(8), id: 'listed', unit: 'men' };
		expect(wrongFor([named, listed], 'named#value')[0]).toBe('8');
	});

	it('are none for a year, which is printed as one', () => {
		const year: QuantityFact = { ...share(1936), unit: 'year' };
		expect(wrongFor([year], 'share#value')).toEqual([]);
		expect(openBank({ ...BANK, facts: [year] }).cards.get('share#value')?.key).toBe('1936');
	});
});

describe('candidates for a hedged date', () => {
	it('keep away from it by as much as it may be out', () => {
		const facts = [event('council', '1924~'), event('congress', '1925~'), event('fair', '1931~')];
		expect(wrongFor(facts, 'council#when')).toEqual(['about 1931']);
	});

	it('are put in order only where the order is certain', () => {
		const sure = ['1921', '1926', '1931'].map((year) => event(`fair of ${year}`, year));
		const open = openBank({ ...BANK, facts: [...sure, event('council', '1925~')] });
		expect(formsOf(open, 'council#order')).toEqual([]);
	});
});

describe('candidates for a place', () => {
	it('are neither part nor whole of it at any remove', () => {
		const entities = [
			anEntity('hall', 'place', 'Great Hall', { partOf: ['quarter'] }),
			anEntity('quarter', 'place', 'Old Quarter', { partOf: ['city'] }),
			anEntity('city', 'place', 'Tula', {}),
			anEntity('pskov', 'place', 'Pskov', {})
		];
		const at = (id: string, where: string) => ({ ...event(id, '1921'), where });
		const facts = [at('a', 'hall'), at('b', 'quarter'), at('c', 'city'), at('d', 'pskov')];
		expect(wrongFor(facts, 'a#where', { entities })).toEqual(['Pskov']);
		expect(wrongFor(facts, 'c#where', { entities })).toEqual(['Pskov']);
	});
});

describe('candidates for a position', () => {
	it('leave out what the same voice says besides', () => {
		const says = (id: string, by: string, claim: string) => ({
			...{ id, by, claim, silent: false, evidence: [] }
		});
		const dispute: ClaimFact = {
			...base('dispute', 'The books differ.'),
			kind: 'claim',
			question: 'why did the works stop?',
			positions: [
				says('pay', 'old-book', 'for want of pay'),
				says('coal', 'old-book', 'for want of coal'),
				says('bread', 'new-book', 'for want of bread')
			]
		};
		expect(wrongFor([dispute], 'dispute#pay')).toEqual(['for want of bread']);
		expect(wrongFor([{ ...dispute, compatible: true }], 'dispute#pay')).toEqual([]);
	});
});

describe('a question', () => {
	it('is asked for any whole seed', () => {
		const open = openBank(BANK);
		for (const seed of [-1, -(2 ** 40), 2 ** 40]) {
			expect(generate(open, 'count#value', 'number', seed)?.stem).toMatch(/delegates/);
		}
	});
});

describe('candidates within the tolerance of a figure', () => {
	it('are none, since the check takes them as right', () => {
		const wide = { ...share(50), tolerance: { kind: 'per-cent', n: 25 } } as const;
		const open = openBank({ ...BANK, facts: [wide] });
		const card = open.cards.get('share#value');
		const texts = card ? candidatesFor(open, card).map(({ text }) => text) : [];
		expect(texts.length).toBeGreaterThan(0);
		for (const text of texts) {
			expect(card && checkTyped(card.answer, text, card.key, open.index).kind, text).toBe('wrong');
		}
	});
});

describe('candidates for a person', () => {
	const roles: Readonly<Record<string, readonly string[]>> = {
		'Aron Belov': ['general', 'foreigner'],
		'Carl Dorn': ['general', 'foreigner'],
		'Egon Faber': ['general'],
		'Gustav Hahn': ['foreigner'],
		'Ivo Jansen': ['foreigner']
	};
	const entities = Object.entries(roles).map(([name, held], i) =>
		anEntity(`man-${i}`, 'person', name, { roles: held })
	);
	const led: Fact = {
		...base('led', '[Aron Belov](who) led the troops.', { single: ['who'] }),
		...{ kind: 'person', who: 'man-0', role: 'the leader of the troops' }
	};

	it('have its most particular role, or the one that the stem names', () => {
		expect(wrongFor([led], 'led#who', { entities }).sort()).toEqual(['Carl Dorn', 'Egon Faber']);
		const ask = { who: ['Which foreigner led the troops?'] };
		expect(wrongFor([{ ...led, ask }], 'led#who', { entities }).sort()).toEqual([
			'Carl Dorn',
			'Gustav Hahn',
			'Ivo Jansen'
		]);
	});

	it('are not the dead', () => {
		const death = { ...event('death', '1920'), label: 'the death of Carl Dorn' };
		const ask = { who: ['Which general led the troops in 1925?'] };
		expect(wrongFor([{ ...led, ask }, death], 'led#who', { entities })).toEqual(['Egon Faber']);
	});
});

describe('candidates for a phrase of a list', () => {
	const list = (id: string, members: readonly string[], topic = 'main'): Fact => ({
		...base(id, 'A list.', { topic }),
		...{ kind: 'list', of: `the ${id}`, members: members.map((text) => ({ text })), complete: true }
	});

	it('open as its own members do and belong to its topic', () => {
		const facts = [
			list('harms', ['starving the mills', 'freezing the funds']),
			list('signs', ['it calls the trial a show', 'it doubts the charge']),
			list('tricks', ['hiding the plans', 'bribing the guard']),
			list('crimes', ['burning the stores', 'robbing the bank'], 'other')
		];
		expect(wrongFor(facts, 'harms#member')).toEqual(['hiding the plans', 'bribing the guard']);
	});
});
