import { describe, expect, it } from 'vitest';
import { trustedScriptUrl } from './trusted-types.ts';

describe('the addresses a script may be loaded from', () => {
	it.each([
		'/service-worker.js',
		'/footnote/service-worker.js',
		'/_app/immutable/workers/search.worker-a1B2.js'
	])('takes %s', (url) => {
		expect(String(trustedScriptUrl(url))).toBe(url);
	});

	it.each([
		'https://example.com/service-worker.js',
		'//example.com/service-worker.js',
		'data:text/javascript,alert(1)//service-worker.js',
		'javascript:alert(1)//service-worker.js',
		'/data/service-worker.js.json',
		'/_app/immutable/workers/../../../evil.js'
	])('refuses %s', (url) => {
		expect(() => trustedScriptUrl(url)).toThrow(TypeError);
	});
});
