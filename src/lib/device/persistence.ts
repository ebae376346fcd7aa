/** What the browser says of the room this site has; parts it does not tell are absent. */
export interface Room {
	readonly persisted?: boolean;
	readonly usageBytes?: number;
	readonly quotaBytes?: number;
}

/** Asks the browser; where it knows nothing of storage, the answer is empty. */
export async function readRoom(): Promise<Room> {
	if (!('storage' in navigator)) return {};
	const storage: Partial<StorageManager> = navigator.storage;
	const persisted = await storage.persisted?.().catch(() => undefined);
	const estimate = await storage.estimate?.().catch(() => undefined);
	return {
		...(persisted !== undefined && { persisted }),
		...(estimate?.usage !== undefined && { usageBytes: estimate.usage }),
		...(estimate?.quota !== undefined && { quotaBytes: estimate.quota })
	};
}

/** Asks the browser to keep the data; to be called in a click, since some ask the user. True when it promised. */
export async function askToPersist(): Promise<boolean> {
	if (!('storage' in navigator)) return false;
	const storage: Partial<StorageManager> = navigator.storage;
	return (await storage.persist?.().catch(() => false)) ?? false;
}
