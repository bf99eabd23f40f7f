/** The id of the record of whoever asks in a request. */
export const enquirerId = (request: string): string => `${request}:enquirer`
