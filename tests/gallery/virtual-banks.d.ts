declare module 'virtual:banks' {
	const banks: unknown;
	export default banks;
}
