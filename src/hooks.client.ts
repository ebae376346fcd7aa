import { dev } from '$app/env';
import { resolve } from '$app/paths';
import { register } from '#lib/device/service-worker.ts';
import type { ClientInit } from '@sveltejs/kit';

/** Runs once when the app starts: the site is kept for offline use from the first visit. */
export const init: ClientInit = () => {
	if (!dev) void register(`${resolve('/')}service-worker.js`);
};
