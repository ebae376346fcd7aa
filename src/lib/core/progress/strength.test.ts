import { describe, expect, it } from 'vitest';
import { BANK } from '../question/bank.fixture.ts';
import { openBank } from '../question/open-bank.ts';
import { asideMarks } from '../schedule/aside.ts';
import { review } from '../schedule/event.fixture.ts';
import { retrievability } from '../schedule/fsrs.ts';
import { replay } from '../schedule/replay.ts';
import { inPlay } from './in-play.ts';
import { remembered, strengths, topicStrengths } from './strength.ts';

const fsrs = { desiredRetention: 0.9 };
const open = openBank(BANK);
const states = replay(
	[
		review({ id: 'a', day: 10, rating: 4, card: 'part-0#who' }),
		review({ id: 'b', day: 10, rating: 1, card: 'event-1#when' }),
		review({ id: 'c', day: 10, rating: 3, card: 'event-1#where' })
	],
	fsrs
);
const chance = (card: string, day: number) => {
	const state = states.get(card);
	return state ? retrievability(state, day, fsrs) : 0;
};

describe('strength', () => {
	it('of a topic counts cards never met as not known', () => {
		const [topic] = topicStrengths(open, states, 12, fsrs);
		const sum = ['part-0#who', 'event-1#when', 'event-1#where'].reduce(
			(total, card) => total + chance(card, 12),
			0
		);
		expect(topic).toMatchObject({ bank: 'small', topic: 'main', cards: open.cards.size, met: 3 });
		expect(topic?.due).toBe(2);
		expect(topic?.strength).toBeCloseTo(sum / open.cards.size, 12);
		expect(remembered(states, 12, fsrs)).toBeCloseTo(sum, 12);
	});

	it('of a fact is the mean over its cards that were met', () => {
		const known = strengths(states, 15, fsrs);
		const mean = (chance('event-1#when', 15) + chance('event-1#where', 15)) / 2;
		expect(known.get('event-1')).toBeCloseTo(mean, 12);
		expect(known.get('part-0')).toBe(known.get('part-0#who'));
		expect(known.get('part-1')).toBeUndefined();
		expect(strengths(undefined, 15, fsrs).size).toBe(0);
	});
});

describe('inPlay', () => {
	it('leaves out what is set aside, by card or by fact', () => {
		const marks = asideMarks([
			{ id: 'x', at: 1, kind: 'set-aside', reason: 'by-hand', fact: 'event-1' },
			{ id: 'y', at: 2, kind: 'restore', card: 'event-1#when' }
		]);
		expect([...inPlay(states, marks).keys()]).toEqual(['part-0#who', 'event-1#when']);
		expect(inPlay(undefined, undefined).size).toBe(0);
	});
});
