import 'fake-indexeddb/auto';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/support/app.ts';
import { until, watch } from '../../../tests/support/watch.svelte.ts';
import type { DayCount } from '#lib/core/progress/day-count.ts';
import { LiveQuery } from './live-query.svelte.ts';

const count: DayCount = {
	...{ day: 1, reviews: 1, introduced: 1, right: 1 },
	...{ tested: 0, recalled: 0, millis: 5 }
};

function reviewsOn(app: ReturnType<typeof testApp>, day: () => number) {
	return new LiveQuery(app, day, async ({ db }, wanted) => {
		return (await db.counters.get(wanted))?.reviews ?? 0;
	});
}

describe('LiveQuery', () => {
	it('follows writes while it is read, and a change of its argument without a gap', async () => {
		const app = testApp([], { now: 0 });
		const { db } = await app.storage();
		await db.counters.bulkPut([count, { ...count, day: 2, reviews: 7 }]);
		let day = $state(1);
		const query = reviewsOn(app, () => day);
		const { values, stop } = watch(() => query.current);
		await until(
			() => query.current,
			(value) => value === 1
		);
		await db.counters.put({ ...count, reviews: 2 });
		await until(
			() => query.current,
			(value) => value === 2
		);
		day = 2;
		await until(
			() => query.current,
			(value) => value === 7
		);
		const gaps = values.slice(1).filter((value) => value === undefined);
		expect(gaps).toEqual([]);
		expect(new Set(values)).toEqual(new Set([undefined, 1, 2, 7]));
		stop();
	});

	it('stops asking when nobody reads it any more', async () => {
		const app = testApp([], { now: 0 });
		const { db } = await app.storage();
		let runs = 0;
		const query = new LiveQuery(
			app,
			() => undefined,
			async () => {
				runs += 1;
				return db.counters.count();
			}
		);
		const { stop } = watch(() => query.current);
		await until(
			() => query.current,
			(value) => value === 0
		);
		stop();
		flushSync();
		await Promise.resolve();
		const before = runs;
		await db.counters.put(count);
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect(runs).toBe(before);
	});

	it('gives the reason when storage cannot be opened', async () => {
		const refused = new Error('No storage here');
		const app = testApp([], { now: 0 }, { storage: () => Promise.reject(refused) });
		const query = reviewsOn(app, () => 1);
		expect(await until(() => query.error)).toBe(refused);
		expect(query.current).toBeUndefined();
	});
});
