import { resolve } from '$app/paths';
import type { BankId } from '#lib/core/ids.ts';

/** Whether a bank's file is kept on this device and opens without a network; `undefined` where the browser does not say. */
export async function isKeptOffline(bank: BankId): Promise<boolean | undefined> {
	if (!('caches' in globalThis)) return undefined;
	try {
		return (await caches.match(`${resolve('/')}data/banks/${bank}.json`)) !== undefined;
	} catch {
		return undefined;
	}
}
