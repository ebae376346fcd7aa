/** The only file that knows where Kit keeps the list of the site's files. */
export { base, build, files, prerendered, version } from '$service-worker';
