import { expect, it } from 'vitest';
import { quoted } from './quoted.ts';

it.each([
	['the idle crowd', '‘the idle crowd’'],
	['the ‘idle’ crowd', '‘the “idle” crowd’'],
	["the 'idle' crowd", '‘the “idle” crowd’'],
	['‘the idle crowd’', '‘the idle crowd’'],
	['the "proof" of guilt', '‘the "proof" of guilt’'],
	['followed in Lenin’s footsteps', '‘followed in Lenin’s footsteps’'],
	["the workers' council's vote", "‘the workers' council's vote’"],
	['‘Lenin’s heirs’ spoke', '‘“Lenin’s heirs” spoke’']
])('%s', (text, expected) => {
	expect(quoted(text)).toBe(expected);
});
