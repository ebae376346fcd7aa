import { version } from '$app/env';
import { trustedScriptUrl } from './trusted-types.ts';

const HOUR = 3_600_000;
const channel =
	'BroadcastChannel' in globalThis ? new BroadcastChannel('footnote-update') : undefined;

let registration: ServiceWorkerRegistration | undefined;
let lastCheck = 0;
let replaced = false;

/** Registers the worker at `path`; does nothing where workers are missing or refused, the app then works online only. */
export async function register(path: string): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	reloadOnceReplaced(navigator.serviceWorker);
	try {
		registration = await navigator.serviceWorker.register(trustedScriptUrl(path));
	} catch {
		return;
	}
	lastCheck = Date.now();
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') void checkForUpdate();
	});
	announceWhenWaiting(registration);
}

const listeners = new Set<() => void>();

/** Calls back when a new version waits, at once if one does already; returns the way to stop listening. */
export function onUpdateReady(callback: () => void): () => void {
	listeners.add(callback);
	if (isUpdateWaiting()) callback();
	return () => listeners.delete(callback);
}

/** Looks for a new version, at most once an hour; offline it finds none. */
export async function checkForUpdate(): Promise<void> {
	if (!registration || Date.now() - lastCheck < HOUR) return;
	lastCheck = Date.now();
	await registration.update().catch(() => undefined);
}

/** Lets the waiting version take over; every open tab then reloads once. */
export function applyUpdate(): void {
	registration?.waiting?.postMessage({ type: 'skip' });
	channel?.postMessage('replaced');
	replaced = true;
}

/** Has the worker keep a file of the site, once there is a worker, and waits until it is tried; does nothing where workers are missing. */
export async function keepFile(path: string): Promise<void> {
	const ready = await navigator.serviceWorker?.ready;
	if (!ready?.active) return;
	const { port1, port2 } = new MessageChannel();
	const tried = new Promise((resolve) => (port1.onmessage = resolve));
	ready.active.postMessage({ type: 'keep', path }, [port2]);
	await tried;
	port1.close();
}

/** Tells the worker that this version's page has come up, so that it forgets the versions before. */
export function reportBooted(): void {
	navigator.serviceWorker?.controller?.postMessage({ type: 'booted', version });
}

function isUpdateWaiting(): boolean {
	return Boolean(registration?.waiting && registration.active);
}

function announceWhenWaiting(found: ServiceWorkerRegistration): void {
	const announce = () => {
		if (isUpdateWaiting()) for (const listener of listeners) listener();
	};
	announce();
	found.addEventListener('updatefound', () => {
		found.installing?.addEventListener('statechange', announce);
	});
}

/** The first worker of a first visit takes control too; that is no reason to reload. */
function reloadOnceReplaced(container: ServiceWorkerContainer): void {
	let reloaded = false;
	let controlled = container.controller !== null;
	channel?.addEventListener('message', () => (replaced = true));
	container.addEventListener('controllerchange', () => {
		if ((controlled || replaced) && !reloaded) {
			reloaded = true;
			location.reload();
		}
		controlled = true;
	});
}
