package de.rundertisch.core.shared;

/**
 * The application has started and the schema is that of this version: workers may begin, first data may be written. Fired once per
 * start, outside a transaction, before the first request is served; observers that take long hand their work to a thread of their
 * own. Those that others depend on use {@code @Priority}.
 */
public record SchemaReady() {}
