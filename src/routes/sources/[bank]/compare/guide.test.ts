import { describe, expect, it } from 'vitest';
import type { Bank } from '#lib/core/bank/bank.ts';
import { indexBank } from '#lib/core/bank/bank.ts';
import type { ClaimFact, Fact, ProvenanceFact } from '#lib/core/bank/fact.ts';
import { BANK, base } from '#lib/core/question/bank.fixture.ts';
import { guidePoints, keepsPoint, type GuidePoint } from './guide.ts';

const books = BANK.sources.map((source) => ({
	...source,
	viewpoint: `speaks for ${source.name === 'the old book' ? 'the owners' : 'the workers'}`,
	purpose: 'to be read in schools'
}));

function points(facts: readonly Fact[] = BANK.facts, sources: Bank['sources'] = books) {
	return guidePoints(indexBank({ ...BANK, sources, facts }));
}

function only(found: readonly GuidePoint[]): GuidePoint {
	const [first, ...more] = found;
	if (!first || more.length > 0) throw new Error(`${String(found.length)} points`);
	return first;
}

function claim(): ClaimFact {
	const fact = BANK.facts.find(({ id }) => id === 'dispute');
	if (fact?.kind !== 'claim') throw new Error('no claim');
	return fact;
}

const rights = (point: GuidePoint) => point.voices.map(({ right }) => right);

describe('the points of a guided comparison', () => {
	it('holds a claim against each text, then asks whose answer is which', () => {
		const found = points();
		expect(found.map(({ fact }) => fact)).toEqual(['side', 'dispute']);
		expect(found.map(rights)).toEqual([
			['agrees', 'agrees', 'silent'],
			['B', 'A', 'silent']
		]);
		expect(found[1]?.options.map(({ answer }) => answer)).toEqual([
			'for want of bread',
			'for want of pay',
			undefined
		]);
	});

	it('gives every voice an option that is right for it', () => {
		for (const { options, voices } of points()) {
			for (const { right } of voices) expect(options.map(({ id }) => id)).toContain(right);
		}
	});

	it('asks for figures, not for the sentences they stand in', () => {
		const [position] = claim().positions;
		if (!position) throw new Error('no position');
		const { claim: _, ...rest } = position;
		const figure = (id: string, by: string, n: number) => ({
			...rest,
			id,
			by,
			value: { low: n, high: n, approximate: false },
			statement: [{ text: `It counts ${String(n)} days.` }]
		});
		const strike: Fact = {
			...base('strike', 'The books differ on how long it took.'),
			kind: 'quantity',
			measure: 'days of the strike',
			tolerance: { kind: 'exact' },
			positions: [figure('old', 'old-book', 10), figure('new', 'new-book', 12)]
		};
		expect(only(points([strike])).options.map(({ answer }) => answer)).toEqual(['10', '12']);
	});

	it('leaves out what one voice alone says, or all say alike', () => {
		const { positions } = claim();
		const spoken = positions.filter(({ silent }) => !silent);
		expect(points([{ ...claim(), positions: spoken.slice(0, 1) }])).toEqual([]);
		const alike = spoken.map((position) => ({ ...position, claim: 'for want of pay' }));
		expect(points([{ ...claim(), positions: alike }])).toEqual([]);
	});

	it('names people by themselves where one text reports them all', () => {
		const reported = claim().positions.map((position, i) => ({
			...position,
			by: `person-${String(i)}`,
			via: 'old-book'
		}));
		const point = only(points([{ ...claim(), positions: reported }], books.slice(0, 1)));
		expect(point.voices[0]?.who).toBe('Anna Belova');
		expect(point.why).toBeUndefined();
	});

	it('filters by what the texts do', () => {
		const kept = (filter: 'all' | 'agree' | 'differ' | 'silent') =>
			points().flatMap((point) => (keepsPoint(point, filter) ? [point.fact] : []));
		expect(kept('all')).toEqual(['side', 'dispute']);
		expect(kept('agree')).toEqual(['side']);
		expect(kept('differ')).toEqual(['dispute']);
		expect(kept('silent')).toEqual(['side', 'dispute']);
	});
});

describe('why texts might differ', () => {
	const explains: ProvenanceFact = {
		...base('explains', 'The old book blames pay, for its works are unpaid.'),
		kind: 'provenance',
		source: 'old-book',
		aspect: 'explains',
		says: 'it was unpaid'
	};
	const filler = Array.from({ length: 80 }, (_, i): Fact => ({
		...explains,
		id: `f${String(i)}`,
		aspect: 'value',
		statement: [{ text: 'Other things.' }]
	}));
	const whyOf = (reason: ProvenanceFact) =>
		points([claim(), ...filler, reason]).find(({ fact }) => fact === 'dispute')?.why;

	it('sets two standpoints against each other where the bank gives no reason', () => {
		expect(only(points([claim()])).why).toBe(
			'The new book speaks for the workers, while the old book speaks for the owners.'
		);
	});

	it('says what a silent text was written for', () => {
		expect(points().find(({ fact }) => fact === 'side')?.why).toBe(
			'The third book was written to be read in schools.'
		);
	});

	it('takes the bank’s own reason where it speaks of the same matter on the same lines', () => {
		const matter = 'The books stopped the works for reasons of their own.';
		const own = { ...explains, statement: [{ text: `${matter} Stopped for bread.` }] };
		expect(whyOf(own)).toContain('for reasons of their own');
		expect(whyOf({ ...own, statement: [{ text: 'Nothing of the matter.' }] })).toContain('while');
		const elsewhere = own.evidence.map((piece) => ({ ...piece, lines: [90, 91] as const }));
		expect(whyOf({ ...own, evidence: elsewhere })).toContain('while');
	});
});
