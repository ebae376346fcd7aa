import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import site from './package.json' with { type: 'json' };

/** Package version and a hash of all that shapes the site: the same tree gives the same name anywhere. */
function siteVersion() {
	const hash = createHash('sha256');
	for (const folder of ['src', 'content', 'static'].filter((name) => existsSync(name))) {
		for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).sort(
			byPath
		)) {
			if (entry.isFile()) hash.update(pathOf(entry)).update(readFileSync(pathOf(entry)));
		}
	}
	for (const file of ['package-lock.json', 'svelte.config.js', 'vite.config.ts']) {
		hash.update(readFileSync(file));
	}
	return `${site.version}-${hash.digest('hex').slice(0, 10)}`;
}

/** @param {import('node:fs').Dirent} entry */
function pathOf(entry) {
	return join(entry.parentPath, entry.name).replaceAll('\\', '/');
}

/**
 * @param {import('node:fs').Dirent} a
 * @param {import('node:fs').Dirent} b
 */
function byPath(a, b) {
	return pathOf(a) < pathOf(b) ? -1 : 1;
}

const announcer = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ pages: process.env.BUILD_DIR ?? 'build', fallback: '404.html' }),
		// Absolute paths, so that a cached page works at whatever address the worker answers with it.
		paths: { base: process.env.BASE_PATH ?? '', relative: false },
		version: { name: process.env.FOOTNOTE_VERSION ?? siteVersion(), pollInterval: 0 },
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one style attribute Kit writes: its route announcer's. An end-to-end test fails when it changes.
				'style-src-attr': ['unsafe-hashes', announcer],
				'img-src': ['self', 'data:', 'blob:'],
				'media-src': ['self', 'blob:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'font-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'footnote']
			}
		}
	}
};
