type OptionalKey<T> = { [K in keyof T]: undefined extends T[K] ? K : never }[keyof T];

/** An object whose undefined members are left out altogether. */
export type Present<T> = Omit<T, OptionalKey<T>> & {
	[K in OptionalKey<T>]?: Exclude<T[K], undefined>;
};

/** Leaves out the members that are undefined, as optional members are in a bank. */
export function present<T extends object>(members: T): Present<T> {
	const entries = Object.entries(members).filter(([, value]) => value !== undefined);
	return Object.fromEntries(entries) as Present<T>;
}
