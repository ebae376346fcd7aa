import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyArb } from '../../../../tests/support/histories.ts';
import type { LogEvent } from '../schedule/event.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { planMerge } from './plan-merge.ts';

type Replica = ReadonlyMap<string, LogEvent>;

function replica(events: readonly LogEvent[]): Replica {
	return new Map(events.map((event) => [event.id, event]));
}

function backupOf(events: readonly LogEvent[]) {
	return { made: 5, device: 'd', settings: DEFAULT_SETTINGS, events, papers: [] };
}

function merged(here: Replica, there: Replica): Replica {
	const plan = planMerge(new Set(here.keys()), backupOf([...there.values()]));
	return replica([...here.values(), ...plan.events]);
}

function ids(of: Replica): string[] {
	return [...of.keys()].sort();
}

/** Three replicas that have some events in common. */
const replicasArb = fc
	.tuple(historyArb('a', 12), historyArb('b', 12), historyArb('c', 12))
	.map(([a, b, c]) => ({
		a: replica([...a, ...b.slice(0, 4)]),
		b: replica(b),
		c: replica([...c, ...a.slice(0, 4), ...b.slice(2)])
	}));

describe('planMerge', () => {
	it('is a union: the same for any order, grouping and repetition', () => {
		fc.assert(
			fc.property(replicasArb, ({ a, b, c }) => {
				expect(merged(a, a)).toEqual(a);
				expect(ids(merged(a, b))).toEqual(ids(merged(b, a)));
				expect(ids(merged(merged(a, b), c))).toEqual(ids(merged(a, merged(b, c))));
				expect(ids(merged(merged(a, b), b))).toEqual(ids(merged(a, b)));
				expect(new Set(ids(merged(a, b)))).toEqual(new Set([...a.keys(), ...b.keys()]));
			})
		);
	});

	it('says what is new, what is here, and what it touches', () => {
		const events: LogEvent[] = [
			{ id: 'r', at: 30, kind: 'restore', card: 'f#when' },
			{ id: 'u', at: 10, kind: 'undo', target: 'r' },
			{ id: 'u', at: 10, kind: 'undo', target: 'r' }
		];
		expect(planMerge(new Set(['u']), backupOf(events))).toEqual({
			made: 5,
			events: [events[0]],
			fresh: 1,
			known: 1,
			reviews: 0,
			cards: 0,
			papers: [],
			from: 10,
			to: 30
		});
		expect(planMerge(new Set(), backupOf([]))).not.toHaveProperty('from');
	});
});
