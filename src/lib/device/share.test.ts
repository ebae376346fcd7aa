import { afterEach, describe, expect, it, vi } from 'vitest';
import { shareText } from './share.ts';

afterEach(() => void vi.unstubAllGlobals());

const copied: string[] = [];
const clipboard = { writeText: (text: string) => Promise.resolve(copied.push(text)) };
const fail = (name: string) => () => Promise.reject(new DOMException('No', name));

describe('shareText', () => {
	it('shares, or copies where sharing is missing or refused', async () => {
		vi.stubGlobal('navigator', { share: () => Promise.resolve(), clipboard });
		expect(await shareText('t', 'one')).toBe('shared');
		vi.stubGlobal('navigator', { clipboard });
		expect(await shareText('t', 'two')).toBe('copied');
		vi.stubGlobal('navigator', { share: fail('NotAllowedError'), clipboard });
		expect(await shareText('t', 'three')).toBe('copied');
		expect(copied).toEqual(['two', 'three']);
	});

	it('copies nothing when the user closes the sheet, and says when neither works', async () => {
		vi.stubGlobal('navigator', { share: fail('AbortError'), clipboard });
		expect(await shareText('t', 'four')).toBe('cancelled');
		expect(copied).not.toContain('four');
		vi.stubGlobal('navigator', { clipboard: { writeText: fail('NotAllowedError') } });
		expect(await shareText('t', 'five')).toBe('failed');
	});
});
