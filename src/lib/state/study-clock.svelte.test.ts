import { afterEach, describe, expect, it, vi } from 'vitest';
import { flushSync } from 'svelte';
import { testApp } from '../../../tests/support/app.ts';
import { watch } from '../../../tests/support/watch.svelte.ts';

afterEach(() => void vi.useRealTimers());

describe('StudyClock', () => {
	it('moves a page left open on to the next study day, at four in the morning and on waking', async () => {
		vi.useFakeTimers();
		const time = { now: Date.UTC(2026, 0, 5, 3, 58) };
		const { clock } = testApp([], time);
		const { values, stop } = watch(() => clock.today);
		time.now += 3 * 60_000;
		vi.advanceTimersByTime(60_000);
		flushSync();
		time.now += 86_400_000;
		document.dispatchEvent(new Event('visibilitychange'));
		flushSync();
		stop();
		const monday = Date.UTC(2026, 0, 5) / 86_400_000;
		expect(values).toEqual([monday - 1, monday, monday + 1]);
		await Promise.resolve();
		expect(vi.getTimerCount()).toBe(0);
	});
});
