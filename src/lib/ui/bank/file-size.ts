/** A size as readers write it: '410 kB', '2.4 MB'; under a kilobyte, '1 kB'. */
export function fileSize(bytes: number): string {
	if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
	if (bytes < 999_500_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
	return `${(bytes / 1_000_000_000).toFixed(1)} GB`;
}
