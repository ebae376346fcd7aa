import { dev } from '$app/env';
import { resolve } from '$app/paths';
import { register } from '#lib/device/service-worker.ts';
import type { ClientInit, HandleClientError } from '@sveltejs/kit';

/** Runs once when the app starts: the site is kept for offline use from the first visit. */
export const init: ClientInit = () => {
	if (!dev) void register(`${resolve('/')}service-worker.js`);
};

/** The last resort: an error nobody expected stays on the device, in the console; an unknown address is no error. */
export const handleError: HandleClientError = ({ error, status, message }) => {
	// eslint-disable-next-line no-console -- there is nobody else to tell
	if (status !== 404) console.error(error);
	return { message };
};
