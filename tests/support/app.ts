import type { Bank } from '#lib/core/bank/bank.ts';
import { seededRandom } from '#lib/core/random.ts';
import type { App, World } from '#lib/state/app.ts';
import { appOver } from '#lib/state/app-over.ts';
import { openStorage } from '#lib/state/storage.ts';

let made = 0;

/** A clock that tests set. */
export interface TestTime {
	now: number;
}

/** The app over a database in memory, a settable clock and the banks given. */
export function testApp(banks: readonly Bank[], time: TestTime, change: Partial<World> = {}): App {
	made += 1;
	const name = `footnote-app-${String(made)}`;
	let opening: ReturnType<typeof openStorage> | undefined;
	let ids = 0;
	return appOver({
		storage: () => (opening ??= openStorage(name)),
		data: async (path) => {
			if (path === 'banks.json') return banks.map(({ id, title }) => ({ id, title, topics: [] }));
			const bank = banks.find(({ id }) => path === `banks/${id}.json`);
			if (bank === undefined) throw new Error(`No ${path}`);
			return bank;
		},
		keep: () => Promise.resolve(),
		now: () => time.now,
		random: seededRandom('app', 1),
		zone: () => 'Europe/London',
		newId: () => `event-${String((ids += 1)).padStart(6, '0')}`,
		...change
	});
}
