import { resolve } from '$app/paths';
import type { App } from './app.ts';
import type { BankId } from '#lib/core/ids.ts';

/** Has a bank's file kept on this device, once it has been opened; then whether it is. */
export async function keptOffline(
	app: Pick<App, 'keep'>,
	bank: BankId
): Promise<boolean | undefined> {
	await app.keep(`banks/${bank}.json`);
	return isKeptOffline(bank);
}

/** Whether a bank's file is kept on this device and opens without a network; `undefined` where the browser does not say. */
export async function isKeptOffline(bank: BankId): Promise<boolean | undefined> {
	if (!('caches' in globalThis)) return undefined;
	try {
		return (await caches.match(`${resolve('/')}data/banks/${bank}.json`)) !== undefined;
	} catch {
		return undefined;
	}
}
