import { describe, expect, it } from 'vitest';
import { BANK } from '../bank.fixture.ts';
import { generate } from '../generate.ts';
import { openBank } from '../open-bank.ts';
import type { Question } from '../question.ts';
import { givesAway, keyPositionBias } from './session-flaws.ts';

const open = openBank(BANK);

function recall(card: string, stem: string, key: string): Question {
	const question = generate(open, card, 'recall', 0);
	if (question?.form !== 'recall') throw new Error(`${card} has no recall`);
	return { ...question, stem, key };
}

describe('keyPositionBias', () => {
	it('accepts places that differ by one, and finds a favourite place', () => {
		const even = [0, 1, 2, 3, 0, 1, 2, 3, 1].map((slot) => ({ slot, of: 4 }));
		expect(keyPositionBias(even)).toBeUndefined();
		const biased = [2, 2, 2, 2, 0, 1].map((slot) => ({ slot, of: 4 }));
		expect(keyPositionBias(biased)?.number).toBe(22);
	});

	it('counts questions of three and of four options apart', () => {
		const places = [
			...[0, 1, 2].map((slot) => ({ slot, of: 3 })),
			...[0, 1].map((slot) => ({ slot, of: 4 }))
		];
		expect(keyPositionBias(places)).toBeUndefined();
	});
});

describe('givesAway', () => {
	const asked = recall('event-1#where', 'Where did the weavers hold their congress?', 'Omsk');

	it('finds a stem that says what another asks', () => {
		const shown = recall(
			'part-0#who',
			'Who opened the congress that the weavers held in Omsk?',
			'Anna Belova'
		);
		expect(givesAway(shown, asked)?.number).toBe(23);
	});

	it('lets a name recur where the rest is about something else', () => {
		const shown = recall('part-0#who', 'Who was the mayor of Omsk?', 'Anna Belova');
		expect(givesAway(shown, asked)).toBeUndefined();
		expect(givesAway(asked, asked)).toBeUndefined();
	});
});
