package de.rundertisch.launcher;

import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Lets through to the console what the person in front of it must see: warnings of the application and failures of anybody. The
 * server's own warnings stand in the log file. Named in logging.properties, therefore public.
 */
public final class ForPeople implements Filter {

    @Override
    public boolean isLoggable(LogRecord entry) {
        String logger = String.valueOf(entry.getLoggerName());
        return entry.getLevel().intValue() >= Level.SEVERE.intValue() || logger.startsWith("de.rundertisch");
    }
}
