/** What the build says the site is made of, each as a path from the host's root. */
export type SiteFiles = {
	base: string;
	build: readonly string[];
	files: readonly string[];
	prerendered: readonly string[];
};

/** What the worker needs to know of a request. */
export type SiteRequest = {
	method: string;
	sameOrigin: boolean;
	path: string;
	navigation: boolean;
};

/**
 * What the worker does with a request: leave it to the browser; answer from the cache (first path found), else
 * from the network; or fetch it, and when that fails show the shell, which draws any page by itself.
 */
export type Strategy =
	| { kind: 'leave' }
	| { kind: 'cached'; paths: readonly string[]; keep: boolean }
	| { kind: 'shell'; path: string };

/** Files fetched when first opened and kept from then on, below the base. */
const LAZY = '/data/banks/';

/** Static files that no page needs: what only crawlers and app shops read. */
const NEVER_NEEDED = ['/robots.txt', '/screenshots/'];

/** The path of the page that draws any address, below the base. */
export function shellPath(site: SiteFiles): string {
	return `${site.base}/404.html`;
}

/** The paths fetched at install, each once: the whole site but the banks. */
export function precachePaths(site: SiteFiles): string[] {
	const left = [...NEVER_NEEDED, LAZY].map((prefix) => site.base + prefix);
	const all = [...site.build, ...site.files, ...site.prerendered];
	return [...new Set(all)].filter((path) => !left.some((prefix) => path.startsWith(prefix)));
}

/** Whether a path's content never changes, its name being a hash: such a file is copied from an older cache. */
export function isImmutable(site: SiteFiles, path: string): boolean {
	return path.startsWith(`${site.base}/_app/immutable/`);
}

/** What to do with a request; paths match with and without their closing slash. */
export function strategyFor(request: SiteRequest, site: SiteFiles): Strategy {
	if (request.method !== 'GET' || !request.sameOrigin) return { kind: 'leave' };
	const twin = twinPath(request.path);
	const known = [request.path, twin].filter((path) => isSiteFile(path, site));
	if (known.length > 0) {
		return {
			kind: 'cached',
			paths: [request.path, twin],
			keep: known.some((path) => isKeptWhenOpened(site, path))
		};
	}
	if (isImmutable(site, request.path))
		return { kind: 'cached', paths: [request.path], keep: false };
	return request.navigation ? { kind: 'shell', path: shellPath(site) } : { kind: 'leave' };
}

function twinPath(path: string): string {
	return path.endsWith('/') ? path.slice(0, -1) : `${path}/`;
}

function isSiteFile(path: string, site: SiteFiles): boolean {
	return [site.build, site.files, site.prerendered].some((list) => list.includes(path));
}

/** Whether a path is a file of this site that is kept once it has been opened; false for any other text. */
export function isKeptWhenOpened(site: SiteFiles, path: string): boolean {
	return path.startsWith(site.base + LAZY) && site.prerendered.includes(path);
}
