package org.waybill.casefile.ground;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** Keeps the library that runs scripts from speaking: an address may not get into a log, and only the CLI prints. */
public final class SilentLogs implements LogCreator {
    private static final Log SILENT = new Silent();

    @Override
    public Log createLogger(Class<?> speaker) {
        return SILENT;
    }

    private static final class Silent implements Log {
        @Override
        public void debug(String message) {}

        @Override
        public void info(String message) {}

        @Override
        public void warn(String message) {}

        @Override
        public void error(String message) {}

        @Override
        public void error(String message, Exception error) {}

        @Override
        public void notice(String message) {}
    }
}
