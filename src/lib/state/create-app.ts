import { resolve } from '$app/paths';
import { newId } from '#lib/device/id.ts';
import { keepFile } from '#lib/device/service-worker.ts';
import type { App } from './app.ts';
import { appOver } from './app-over.ts';
import { openStorage, type Storage } from './storage.ts';

async function fetchData(path: string): Promise<unknown> {
	const response = await fetch(`${resolve('/')}data/${path}`);
	if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
	return response.json();
}

/** Opens once; after a failure the next call tries again. */
function opener(): () => Promise<Storage> {
	let opening: Promise<Storage> | undefined;
	return () => {
		opening ??= openStorage().catch((error: unknown) => {
			opening = undefined;
			throw error;
		});
		return opening;
	};
}

/** The app as it runs in a browser. Safe to call while prerendering: nothing is opened or fetched yet. */
export function createApp(): App {
	return appOver({
		storage: opener(),
		data: fetchData,
		keep: (path) => keepFile(`${resolve('/')}data/${path}`),
		now: () => Date.now(),
		random: () => Math.random(),
		zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
		newId
	});
}
