import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/support/app.ts';
import { until } from '../../../tests/support/watch.svelte.ts';
import { BANK } from '#lib/core/question/bank.fixture.ts';

const SECOND = { ...BANK, id: 'second' };

/** An app over two banks, with the requests for data and what was to be kept; `online` may be switched off. */
function served() {
	const net = { online: true, requests: [] as string[], kept: [] as string[] };
	const data = (path: string): Promise<unknown> => {
		net.requests.push(path);
		if (!net.online) return Promise.reject(new Error('offline'));
		if (path === 'banks.json') return Promise.resolve([{ id: 'small' }, { id: 'second' }]);
		return Promise.resolve(path === 'banks/second.json' ? SECOND : BANK);
	};
	const app = testApp([], { now: 0 }, { data, keep: async (path) => void net.kept.push(path) });
	return { net, banks: app.banks, settings: app.settings };
}

describe('Banks', () => {
	it('fetches, opens and keeps a bank once, however many ask', async () => {
		const { net, banks } = served();
		const [one, two] = await Promise.all([banks.open('small'), banks.open('small')]);
		expect(one).toBe(two);
		expect(await banks.openShelf()).toEqual([one]);
		expect(banks.opened('small')).toBe(one);
		expect(net.requests).toEqual(['banks/small.json', 'banks.json']);
		expect(net.kept).toEqual(['banks/small.json']);
	});

	it('opens the shelf as soon as something reactive asks for it, and not before', async () => {
		const { net, banks } = served();
		expect(banks.onShelf).toBeUndefined();
		expect(net.requests).toEqual([]);
		const shelf = await until(() => banks.onShelf);
		expect(shelf?.map(({ index }) => index.bank.id)).toEqual(['small']);
		expect(net.requests).not.toContain('banks/second.json');
	});

	it('follows what is put on the shelf and taken off it', async () => {
		const { banks, settings } = served();
		await until(() => banks.onShelf);
		await banks.putOnShelf('second');
		const both = await until(() => (banks.onShelf?.length === 2 ? banks.onShelf : undefined));
		expect(both?.map(({ index }) => index.bank.id)).toEqual(['small', 'second']);
		await banks.takeOffShelf('small');
		expect(settings.current.shelf).toEqual(['second']);
	});

	it('begins with the first bank that is taken up, and keeps it beside later ones', async () => {
		const { banks, settings } = served();
		await banks.takeUp('second');
		expect(settings.current.shelf).toEqual(['second']);
		await banks.takeUp('small');
		expect(settings.current.shelf).toEqual(['second', 'small']);
	});

	it('asks for no file by a text that is no id', async () => {
		const { net, banks } = served();
		expect(await banks.openEach(['', '../settings', 'a/b'])).toEqual([]);
		expect(net.requests).toEqual([]);
	});

	it('says why a bank cannot be had, and tries again when asked again', async () => {
		const { net, banks } = served();
		net.online = false;
		expect(await banks.load()).toBeUndefined();
		expect(await banks.open('small')).toBeUndefined();
		expect(banks.problem).toMatch(/Go online once/);
		net.online = true;
		expect(await banks.openShelf()).toHaveLength(1);
		expect(banks.problem).toBeUndefined();
	});
});
