import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../date/historical-date.ts';
import { dealEvents } from '../../practice/timeline-game-events.ts';
import { seededRandom } from '../../random.ts';
import { BANK } from '../bank.fixture.ts';
import { generate } from '../generate.ts';
import { openBank } from '../open-bank.ts';
import { asked } from './examiner.fixture.ts';
import type { SequenceFact } from '../../bank/fact.ts';
import { liesToSpan } from './hold-in-time.ts';

describe('before, during or after', () => {
	it('holds an event against one that lasted', () => {
		const held = asked('event-3#order', 'choice').filter(({ stem }) => stem.startsWith('Did'));
		expect(held.length).toBe(6);
		const keys = held
			.filter(({ stem }) => stem.includes('the long drought'))
			.map(({ key, options }) => [key, ...options]);
		expect(keys[0]).toEqual(['during it', 'before it', 'during it', 'after it']);
	});

	it('holds an event against the year of another that did not last', () => {
		const questions = asked('landing#order', 'choice').filter(({ stem }) =>
			stem.includes('the eclipse')
		);
		expect(questions.length).toBeGreaterThan(0);
		for (const { stem, options, key } of questions) {
			expect(stem).toBe(
				'Did the first landing come in an earlier year than the eclipse, in the same year, or in a later one?'
			);
			expect(options).toEqual(['in an earlier year', 'in the same year', 'in a later year']);
			expect(key).toBe('in a later year');
		}
	});

	it('is never asked of labels that share a word', () => {
		for (const { stem } of asked('event-0#order', 'choice')) {
			expect(stem).not.toMatch(/^Did the congress .* the congress/);
		}
	});

	it.each([
		['1924', '1925/1929', 'before'],
		['1930-01', '1925/1929', 'after'],
		['1926', '1925/1929', 'within'],
		['1925', '1925/1929', undefined],
		['1929-12', '1925/1929', undefined],
		['1924~', '1925/1929', undefined],
		['1927', '1925/..', undefined]
	])('puts %s to %s: %s', (day, span, expected) => {
		const [a, b] = [parseEdtf(day), parseEdtf(span)];
		if (!a || !b) throw new Error('not EDTF');
		expect(liesToSpan(a, b)).toBe(expected);
	});
});

describe('sequences', () => {
	const steps = [
		'a meeting is called',
		'demands are written',
		'the works stop',
		'the owners give in'
	];

	it('ask for the first step, the last, and the one after another', () => {
		const questions = asked('steps#order', 'choice');
		const kinds = new Set<string>();
		for (const { stem, key } of questions) {
			const after = /directly after ‘(.+)’/.exec(stem)?.[1];
			const place = stem.includes('first') ? 0 : stem.includes('last') ? 3 : undefined;
			kinds.add(after ? 'next' : String(place));
			expect(key).toBe(after ? steps[steps.indexOf(after) + 1] : steps[place ?? -1]);
		}
		expect([...kinds].sort()).toEqual(['0', '3', 'next']);
	});

	const named = (of: string) => {
		const facts = BANK.facts.map((fact) => (fact.id === 'steps' ? { ...fact, of } : fact));
		const open = openBank({ ...BANK, facts: facts as SequenceFact[] });
		return [0, 1, 2].map((seed) => generate(open, 'steps#order', 'choice', seed)?.stem);
	};

	it('rank where they are rankings, and are no choice where nothing comes first', () => {
		const stems = named('the ranking of the works by output');
		expect(stems[0]).toBe('Which of these comes first in the ranking of the works by output?');
		expect(stems[2]).toMatch(/which comes next after ‘/);
		expect(named('what befell the works')).toEqual([undefined, undefined, undefined]);
		expect(named('the levels of the party from the top')).toEqual([
			undefined,
			undefined,
			undefined
		]);
	});

	it('tell how many steps to remember, and the first', () => {
		const { stem } = generate(openBank(BANK), 'steps#order', 'recall', 0) ?? {};
		expect(stem).toMatch(/There are four; the first is ‘a meeting is called’\.$/);
	});
});

describe('events of a set-aside topic', () => {
	const open = openBank({
		...BANK,
		topics: [...BANK.topics, { id: 'lives', title: 'Lives', aside: true }],
		facts: BANK.facts.map((fact) =>
			['event-0', 'event-1', 'event-2'].includes(fact.id) ? { ...fact, topic: 'lives' } : fact
		)
	});
	const labels = (ids: readonly number[]) =>
		ids.map((i) => open.cards.get(`event-${i}#order`)?.key ?? '');

	it('stand beside none of other topics', () => {
		for (let seed = 0; seed < 10; seed++) {
			const question = generate(open, 'event-4#order', 'choice', seed);
			const shown = [question?.stem, ...(question?.form === 'choice' ? question.options : [])];
			for (const label of labels([0, 1, 2])) expect(shown.join()).not.toContain(label);
		}
		expect(generate(open, 'event-4#order', 'order', 0)).toBeUndefined();
	});

	it('stand in no timeline game', () => {
		expect(dealEvents(open, seededRandom('game', 1))).toEqual([]);
		expect(dealEvents(openBank(BANK), seededRandom('game', 1)).length).toBeGreaterThan(4);
	});
});
