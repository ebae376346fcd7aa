import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { checkContent } from '../../src/lib/core/bank/check-content.ts';
import { contentRoot, readContent } from '../../src/lib/server/read-content.ts';

/** Every screen of the study session over the real bank, for eyes: `npx vite tests/gallery`. Not part of the site. */
export default defineConfig({
	root: import.meta.dirname,
	cacheDir: '../../node_modules/.vite-gallery',
	server: { hmr: false },
	plugins: [
		svelte({ configFile: false }),
		{
			name: 'banks',
			resolveId: (id) => (id === 'virtual:banks' ? id : undefined),
			load(id) {
				if (id !== 'virtual:banks') return undefined;
				return `export default ${JSON.stringify(checkContent(readContent(contentRoot()), undefined).banks)}`;
			}
		}
	]
});
