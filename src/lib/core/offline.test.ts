import { describe, expect, it } from 'vitest';
import { isImmutable, isKeptWhenOpened, precachePaths, strategyFor } from './offline.ts';
import type { SiteFiles, SiteRequest } from './offline.ts';

function aSite(base = ''): SiteFiles {
	return {
		base,
		build: [`${base}/_app/immutable/entry/start.a1.js`],
		files: [`${base}/icon.svg`, `${base}/robots.txt`],
		prerendered: [`${base}/`, `${base}/study/`, `${base}/data/banks/other.json`]
	};
}

function aRequest(path: string, more: Partial<SiteRequest> = {}): SiteRequest {
	return { method: 'GET', sameOrigin: true, navigation: false, path, ...more };
}

describe.each(['', '/footnote'])('a site at "%s"', (base) => {
	const site = aSite(base);

	it('precaches pages, chunks and icons, but not the banks nor what only crawlers read', () => {
		expect(precachePaths(site)).toEqual([
			`${base}/_app/immutable/entry/start.a1.js`,
			`${base}/icon.svg`,
			`${base}/`,
			`${base}/study/`
		]);
	});

	it('keeps a bank once it is fetched, and nothing else that is named to it', () => {
		expect(isKeptWhenOpened(site, `${base}/data/banks/other.json`)).toBe(true);
		expect(isKeptWhenOpened(site, `${base}/data/banks/none.json`)).toBe(false);
		expect(isKeptWhenOpened(site, `${base}/study/`)).toBe(false);
		expect(strategyFor(aRequest(`${base}/data/banks/other.json`), site)).toEqual({
			kind: 'cached',
			paths: [`${base}/data/banks/other.json`, `${base}/data/banks/other.json/`],
			keep: true
		});
	});

	it.each(['/study/', '/study'])('finds the page at %s', (path) => {
		const strategy = strategyFor(aRequest(base + path, { navigation: true }), site);
		expect(strategy).toMatchObject({ kind: 'cached', keep: false });
		expect(strategy.kind === 'cached' && strategy.paths).toContain(`${base}/study/`);
	});

	it('draws an unknown page from the shell', () => {
		const request = aRequest(`${base}/study/there-is-no-such-page`, { navigation: true });
		expect(strategyFor(request, site)).toEqual({ kind: 'shell', path: `${base}/404.html` });
	});

	it('answers chunks of an older build from the cache', () => {
		const old = `${base}/_app/immutable/chunks/old.js`;
		expect(strategyFor(aRequest(old), site)).toEqual({ kind: 'cached', paths: [old], keep: false });
		expect(isImmutable(site, old)).toBe(true);
		expect(isImmutable(site, `${base}/study/`)).toBe(false);
	});

	it('leaves the version file, other files and foreign requests to the browser', () => {
		expect(strategyFor(aRequest(`${base}/_app/version.json`), site)).toEqual({ kind: 'leave' });
		expect(strategyFor(aRequest(`${base}/icon.svg`, { method: 'POST' }), site).kind).toBe('leave');
		expect(strategyFor(aRequest(`${base}/icon.svg`, { sameOrigin: false }), site).kind).toBe(
			'leave'
		);
	});
});

it('lists a path once', () => {
	const site = { ...aSite(), files: ['/study/'] };
	const paths = precachePaths(site);
	expect(new Set(paths).size).toBe(paths.length);
});
