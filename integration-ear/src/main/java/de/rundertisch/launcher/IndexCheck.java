package de.rundertisch.launcher;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/**
 * Waits until the application has compared search index and database and tells the result: exit code 0 if they agree, 2 if not, 1 if
 * it could not be found out.
 */
final class IndexCheck {

    /** Left by the application: numbers compared, missing, superfluous, stale, unreadable; or a word. */
    private static final String RESULT = "rundertisch.check.result";

    private static final int DIFFERENT = 2;

    private IndexCheck() {}

    static int await(PrintStream console) {
        String result = System.getProperty(RESULT);
        while (result == null) {
            try {
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return 1;
            }
            result = System.getProperty(RESULT);
        }
        if (!Character.isDigit(result.charAt(0))) {
            console.println(Words.of("check.failed"));
            return 1;
        }
        Object[] numbers = result.split(" ");
        boolean agree = result.endsWith(" 0 0 0 0");
        console.println(Words.of(agree ? "check.agree" : "check.differ", numbers));
        return agree ? 0 : DIFFERENT;
    }
}
