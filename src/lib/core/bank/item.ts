/** Keys and indexes from the top of an item to a value inside it. */
export type Path = readonly (string | number)[];

/** An authored value with the place it was read from. */
export interface Item<T> {
	readonly value: T;
	readonly file: string;
	/** The id of the fact, entity, table or source, where it could be read. */
	readonly id?: string;
	/** The line, counted from 1, of the value at a path; of the nearest one above it where there is none. */
	readonly line: (path: Path) => number;
}

/** The part of an item at a path, with its own place. */
export function part<T>(item: Item<unknown>, path: Path, value: T, id?: string): Item<T> {
	const line = (inner: Path) => item.line([...path, ...inner]);
	return { value, file: item.file, line, ...(id === undefined ? {} : { id }) };
}

/** An item with another value, at the same place. */
export function withValue<T>(item: Item<unknown>, value: T, id = item.id): Item<T> {
	return { value, file: item.file, line: item.line, ...(id === undefined ? {} : { id }) };
}
