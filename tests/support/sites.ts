/** The builds that the end-to-end tests serve: the one of `npm start`, the same under another version, and one below a sub-path. */
export const SITES = {
	root: { folder: 'build', output: 'build', base: '', version: undefined },
	next: {
		folder: '.svelte-kit/sites/next',
		output: '.svelte-kit/sites/next',
		base: '',
		version: 'next'
	},
	subPath: {
		folder: '.svelte-kit/sites/sub-path',
		output: '.svelte-kit/sites/sub-path/footnote',
		base: '/footnote',
		version: undefined
	}
} as const;

export type Site = (typeof SITES)[keyof typeof SITES];

/** The environment in which `vite build` makes this site. */
export function buildEnvironment(site: Site): Record<string, string> {
	return {
		BUILD_DIR: site.output,
		BASE_PATH: site.base,
		...(site.version ? { FOOTNOTE_VERSION: site.version } : {})
	};
}
