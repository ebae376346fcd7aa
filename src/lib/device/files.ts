/** How saving a file ended. */
export type FileSaved = 'saved' | 'cancelled' | 'failed';

interface SavePicker {
	showSaveFilePicker?: (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;
}

function isAbort(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'AbortError';
}

async function saveByPicker(
	pick: NonNullable<SavePicker['showSaveFilePicker']>,
	name: string,
	text: string
): Promise<FileSaved> {
	try {
		const handle = await pick({ suggestedName: name });
		const stream = await handle.createWritable();
		await stream.write(text);
		await stream.close();
		return 'saved';
	} catch (error) {
		return isAbort(error) ? 'cancelled' : 'failed';
	}
}

function download(name: string, text: string): void {
	const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// Safari reads the address after the click has returned.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Saves a text as a file: where the user wants it, or among the downloads. To be called in a click. */
export async function saveFile(name: string, text: string): Promise<FileSaved> {
	const pick = (globalThis as SavePicker).showSaveFilePicker;
	if (pick !== undefined) return saveByPicker(pick.bind(globalThis), name, text);
	download(name, text);
	return 'saved';
}

/** The text of a file the user picked; `undefined` when it is larger than `mostBytes` or cannot be read. */
export async function readFile(file: File, mostBytes: number): Promise<string | undefined> {
	if (file.size > mostBytes) return undefined;
	return file.text().catch(() => undefined);
}
