package de.rundertisch.web.archive;

import java.text.NumberFormat;
import java.util.Locale;

/** How large a file is, as people say it: 2,1 MB. */
final class FileSize {

    private static final int STEP = 1024;

    private FileSize() {}

    static String inWords(long bytes, Locale locale) {
        if (bytes < STEP) {
            return bytes + " B";
        }
        double kilobytes = bytes / (double) STEP;
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(kilobytes < STEP ? 0 : 1);
        return kilobytes < STEP ? format.format(kilobytes) + " KB" : format.format(kilobytes / STEP) + " MB";
    }
}
