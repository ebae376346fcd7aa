import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

// A slow machine is no failure.
const testTimeout = 60_000;
const browserTests = ['src/**/*.svelte.test.ts', 'src/lib/{ui,device,state}/**/*.test.ts'];

export default defineConfig({
	// Without arguments: with any, Kit ignores svelte.config.js.
	plugins: [sveltekit()],
	build: { rolldownOptions: { checks: { pluginTimings: false } } },
	test: {
		projects: [
			{
				test: {
					name: 'node',
					environment: 'node',
					testTimeout,
					include: ['src/**/*.test.ts', 'tests/{content,history,support}/**/*.test.ts'],
					exclude: browserTests
				}
			},
			{
				extends: true,
				resolve: { conditions: ['browser'] },
				test: { name: 'jsdom', environment: 'jsdom', testTimeout, include: browserTests }
			}
		]
	}
});
