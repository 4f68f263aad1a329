/** A setting to correct; its message is all that the operator needs to read. */
export class BadConfiguration extends Error {}
