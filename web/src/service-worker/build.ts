/** Put in by the build: the files of the app with their hashes, and a digest of them. */
declare const __SHELL__: string[];
declare const __BUILD__: string;

/** Addresses of all that the app is made of; their names change with their content. */
export const SHELL = __SHELL__;

/** The same for the same files. */
export const BUILD = __BUILD__;
