/**
 * The format `uuid`, for requests and responses. Without the `urn:uuid:` that ajv-formats lets through: the database
 * and the routes know one spelling.
 */
export const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
