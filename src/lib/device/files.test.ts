import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFile, saveFile } from './files.ts';

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
	vi.useRealTimers();
});

describe('saveFile', () => {
	it('downloads where there is no dialog, and lets go of the address later', async () => {
		const revokeObjectURL = vi.fn();
		const createObjectURL = vi.fn<(blob: Blob) => string>(() => 'blob:here');
		vi.stubGlobal('URL', { createObjectURL, revokeObjectURL });
		const clicked: string[] = [];
		vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
			this: HTMLAnchorElement
		) {
			clicked.push(`${this.download} ${this.href}`);
		});
		expect(await saveFile('a.json', '{}')).toBe('saved');
		expect(clicked).toEqual(['a.json blob:here']);
		expect(createObjectURL.mock.calls[0]?.[0].size).toBe(2);
		expect(revokeObjectURL).not.toHaveBeenCalled();
		vi.runAllTimers();
		expect(revokeObjectURL).toHaveBeenCalledWith('blob:here');
	});

	it('is not saved when the disk fails half way', async () => {
		const createWritable = () => ({ write: () => Promise.reject(new Error('disk')) });
		vi.stubGlobal('showSaveFilePicker', () => Promise.resolve({ createWritable }));
		expect(await saveFile('a.json', '{}')).toBe('failed');
	});
});

describe('readFile', () => {
	it('does not read what is larger than it may be', async () => {
		const text = vi.fn(() => Promise.resolve('text'));
		expect(await readFile({ size: 11, text } as unknown as File, 10)).toBeUndefined();
		expect(text).not.toHaveBeenCalled();
		expect(await readFile({ size: 10, text } as unknown as File, 10)).toBe('text');
	});

	it('gives nothing for a file that has gone', async () => {
		const text = () => Promise.reject(new DOMException('Gone', 'NotFoundError'));
		expect(await readFile({ size: 1, text } as unknown as File, 10)).toBeUndefined();
	});
});
