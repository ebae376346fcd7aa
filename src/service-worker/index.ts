import {
	isImmutable,
	isKeptWhenOpened,
	precachePaths,
	shellPath,
	strategyFor
} from '../lib/core/offline.ts';
import type { SiteFiles, Strategy } from '../lib/core/offline.ts';
import { base, build, files, prerendered, version } from './manifest.ts';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const site: SiteFiles = { base, build, files, prerendered };
// The base is part of the name because several sites may share one host.
const family = `footnote ${base}/ `;
const cacheName = family + version;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('message', (event) => {
	const message = event.data as { type?: unknown; version?: unknown; path?: unknown } | null;
	if (message?.type === 'skip') void worker.skipWaiting();
	if (message?.type === 'keep') {
		const kept = keep(String(message.path));
		event.waitUntil(kept.finally(() => event.ports[0]?.postMessage('tried')));
	}
	if (message?.type === 'booted' && message.version === version) event.waitUntil(forgetOldCaches());
});

worker.addEventListener('fetch', (event) => {
	const url = new URL(event.request.url);
	const strategy = strategyFor(
		{
			method: event.request.method,
			sameOrigin: url.origin === worker.location.origin,
			path: url.pathname,
			navigation: event.request.mode === 'navigate'
		},
		site
	);
	if (strategy.kind !== 'leave') event.respondWith(answer(event.request, strategy));
});

async function install(): Promise<void> {
	const cache = await caches.open(cacheName);
	const paths = [...precachePaths(site), ...(await keptBefore())];
	await Promise.all(paths.map((path) => store(cache, path)));
	// Some hosts do not give out the shell under its file name; every known page works without it.
	await store(cache, shellPath(site)).catch(() => undefined);
}

/** What an older version kept when it was opened, and this one still has. */
async function keptBefore(): Promise<string[]> {
	const kept = await Promise.all(
		(await familyCaches()).map(async (name) => (await caches.open(name)).keys())
	);
	const paths = kept.flat().map(({ url }) => new URL(url).pathname);
	return [...new Set(paths)].filter((path) => isKeptWhenOpened(site, path));
}

/** Keeps a file that a page has opened before this worker answered for it. */
async function keep(path: string): Promise<void> {
	const cache = await caches.open(cacheName);
	if (!isKeptWhenOpened(site, path) || (await cache.match(path))) return;
	await store(cache, path).catch(() => undefined);
}

async function store(cache: Cache, path: string): Promise<void> {
	const kept = isImmutable(site, path) ? await matchOwn(path) : undefined;
	const response = kept ?? (await fetch(new Request(path, { cache: 'no-cache' })));
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	await cache.put(path, unredirected(response));
}

/** A redirected response is refused as an answer to a navigation, so it is copied. */
function unredirected(response: Response): Response {
	if (!response.redirected) return response;
	return new Response(response.body, { status: response.status, headers: response.headers });
}

async function answer(request: Request, strategy: Exclude<Strategy, { kind: 'leave' }>) {
	if (strategy.kind === 'shell') {
		const shell = strategy.path;
		return fetch(request).catch(async () => (await matchOwn(shell)) ?? Response.error());
	}
	for (const path of strategy.paths) {
		const cached = await matchOwn(path);
		if (cached) return cached;
	}
	const response = await fetch(request);
	if (strategy.keep && response.ok) {
		await (await caches.open(cacheName)).put(new URL(request.url).pathname, response.clone());
	}
	return response;
}

/** This version's copy; for a file that never changes, another version's is as good. */
async function matchOwn(path: string): Promise<Response | undefined> {
	const names = isImmutable(site, path) ? [cacheName, ...(await familyCaches())] : [cacheName];
	for (const name of names) {
		const kept = await (await caches.open(name)).match(path);
		if (kept) return kept;
	}
	return undefined;
}

/** The site's caches, oldest first: the order in which they were made. */
async function familyCaches(): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(family));
}

/** Forgets what came before this version, never what waits to come after it. */
async function forgetOldCaches(): Promise<void> {
	const names = await familyCaches();
	await Promise.all(names.slice(0, names.indexOf(cacheName)).map((name) => caches.delete(name)));
}
