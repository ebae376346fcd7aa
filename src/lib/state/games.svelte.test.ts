import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/support/app.ts';
import { compareDates } from '#lib/core/date/compare-dates.ts';
import { MIXED } from '#lib/core/practice/match-game-pairs.ts';
import { BANK } from '#lib/core/question/bank.fixture.ts';
import { bestOf } from './game-bests.ts';
import { MatchPlay } from './match-game.svelte.ts';
import { TimelinePlay } from './timeline-game.svelte.ts';

const KEY = `match/small/${MIXED}/6`;

describe('MatchPlay', () => {
	function solve(play: MatchPlay) {
		for (const { prompt, value } of play.game?.pairs ?? []) {
			play.tap('prompt', prompt);
			play.tap('value', value);
		}
	}

	it('keeps the shortest time of a bank and kind, and writes nothing else', async () => {
		const time = { now: 0 };
		const app = testApp([BANK], time);
		const play = new MatchPlay(app);
		expect(play.kinds).toBeUndefined();
		await play.open('small');
		expect(play.kinds?.map(({ id }) => id)).toContain(MIXED);
		for (const [took, record, kept] of [
			[9000, true, 9000],
			[12_000, false, 9000],
			[5000, true, 5000]
		] as const) {
			await play.start(MIXED, 6);
			time.now += took;
			solve(play);
			expect([play.millis(), play.isRecord]).toEqual([took, record]);
			await expect.poll(() => bestOf(app, KEY)).toBe(kept);
		}
		const { db } = await app.storage();
		expect([await db.events.count(), await db.cards.count()]).toEqual([0, 0]);
	});

	it('plays on where nothing can be kept', async () => {
		const storage = () => Promise.reject(new Error('refused'));
		const play = new MatchPlay(testApp([BANK], { now: 0 }, { storage }));
		await play.open('small');
		await play.start(MIXED, 6);
		solve(play);
		expect(play.isRecord).toBe(true);
		expect(play.best).toBeUndefined();
	});
});

describe('TimelinePlay', () => {
	async function playOn(play: TimelinePlay, right: boolean) {
		await play.start();
		while (play.game && !play.isOver) {
			const { placed, waiting } = play.game;
			const [event] = waiting;
			if (!event) break;
			const gap = placed.filter(({ date }) => compareDates(date, event.date) < 0).length;
			play.place(right ? gap : (gap + 1) % (placed.length + 1));
		}
	}

	it('keeps the longest run of a bank', async () => {
		const app = testApp([BANK], { now: 0 });
		const play = new TimelinePlay(app);
		await play.open('small');
		expect(play.events).toBe(6);
		await playOn(play, false);
		expect([play.game?.run, play.isRecord]).toEqual([0, false]);
		await playOn(play, true);
		expect([play.game?.run, play.isRecord]).toEqual([5, true]);
		await expect.poll(() => bestOf(app, 'timeline/small')).toBe(5);
		await playOn(play, false);
		expect(play.best).toBe(5);
		await expect.poll(() => bestOf(app, 'timeline/small')).toBe(5);
	});

	it('has no game for a bank without events', async () => {
		const play = new TimelinePlay(testApp([{ ...BANK, facts: [] }], { now: 0 }));
		await play.open('small');
		await play.start();
		expect([play.events, play.game]).toEqual([0, undefined]);
	});
});
