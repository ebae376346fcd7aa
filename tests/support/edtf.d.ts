/** The part of `edtf` that the tests compare with; the package ships no types. */
declare module 'edtf' {
	type Bits = { value: number };
	type Edtf = { type: string; min: number; max: number; approximate: Bits; uncertain: Bits };
	export default function edtf(text: string): Edtf;
}
