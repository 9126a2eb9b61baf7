package de.rundertisch.web.vocabulary;

import de.rundertisch.web.shared.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names of languages as the reader calls them. */
@Named
@ApplicationScoped
public class Languages {

    /** Name of a language in the reader's, such as "Türkisch" for {@code tr}. */
    public String name(String code) {
        return Locale.of(code).getDisplayLanguage(Wording.locale());
    }

    /** Name of a language in its own, such as "Türkçe" for {@code tr}. */
    public String ownName(String code) {
        Locale locale = Locale.of(code);
        return locale.getDisplayLanguage(locale);
    }

    /** Codes of all languages but German, by their names. */
    public List<String> all() {
        Comparator<String> byName = Comparator.comparing(this::name, Collator.getInstance(Wording.locale()));
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> code.length() == 2 && !code.equals("de"))
                .sorted(byName)
                .toList();
    }
}
