package de.rundertisch.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The launcher's sentences for the person at the console: German for a German system, else English. */
final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "de.rundertisch.launcher.words",
            "de".equals(Locale.getDefault().getLanguage()) ? Locale.GERMAN : Locale.ROOT);

    private Words() {}

    static String of(String key, Object... args) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(args);
    }
}
