import { describe, expect, it } from 'vitest';
import { clockText, timeWords } from './match-time.ts';

describe('the time of a game', () => {
	it('runs in minutes and full seconds', () => {
		expect([0, 999, 59_999, 60_000, 605_000].map(clockText)).toEqual([
			'0:00',
			'0:00',
			'0:59',
			'1:00',
			'10:05'
		]);
	});

	it('is told to a tenth, and never as sixty seconds', () => {
		expect([8000, 48_349, 59_970, 62_400].map(timeWords)).toEqual([
			'8.0 seconds',
			'48.3 seconds',
			'1 minute 0.0 seconds',
			'1 minute 2.4 seconds'
		]);
	});
});
