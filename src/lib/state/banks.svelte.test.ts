import { describe, expect, it } from 'vitest';
import { until } from '../../../tests/support/watch.svelte.ts';
import { BANK } from '#lib/core/question/bank.fixture.ts';
import { Banks } from './banks.svelte.ts';

/** Data files of one bank, with a count of requests; `online` may be switched off. */
function served() {
	const net = { online: true, requests: [] as string[] };
	const data = (path: string): Promise<unknown> => {
		net.requests.push(path);
		if (!net.online) return Promise.reject(new Error('offline'));
		return Promise.resolve(path === 'banks.json' ? [{ id: 'small' }] : BANK);
	};
	return { net, banks: new Banks({ data }) };
}

describe('Banks', () => {
	it('fetches and opens a bank once, however many ask', async () => {
		const { net, banks } = served();
		const [one, two] = await Promise.all([banks.open('small'), banks.open('small')]);
		expect(one).toBe(two);
		expect(await banks.openAll()).toEqual([one]);
		expect(banks.opened('small')).toBe(one);
		expect(net.requests).toEqual(['banks/small.json', 'banks.json']);
	});

	it('opens all as soon as something reactive asks for them, and not before', async () => {
		const { net, banks } = served();
		expect(banks.all).toBeUndefined();
		expect(net.requests).toEqual([]);
		const all = await until(() => banks.all);
		expect(all?.map(({ index }) => index.bank.id)).toEqual(['small']);
	});

	it('says why a bank cannot be had, and tries again when asked again', async () => {
		const { net, banks } = served();
		net.online = false;
		expect(await banks.load()).toBeUndefined();
		expect(await banks.open('small')).toBeUndefined();
		expect(banks.problem).toMatch(/Go online once/);
		net.online = true;
		expect(await banks.openAll()).toHaveLength(1);
		expect(banks.problem).toBeUndefined();
	});
});
