package de.rundertisch.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The language of the page: that of the signed-in person where the house has it, else the first one the browser asks for that the
 * house has, else German.
 */
@Named
@RequestScoped
public class ViewLanguage {

    private static final Set<String> OFFERED = Set.of("de", "en");

    @Inject
    private SignedIn signedIn;

    public Locale getLocale() {
        if (signedIn.isPresent()) {
            return offered(signedIn.required().language());
        }
        Iterator<Locale> wanted =
                FacesContext.getCurrentInstance().getExternalContext().getRequestLocales();
        while (wanted.hasNext()) {
            Locale locale = wanted.next();
            if (OFFERED.contains(locale.getLanguage())) {
                return Locale.of(locale.getLanguage());
            }
        }
        return Locale.GERMAN;
    }

    /** The languages one can choose, as language codes. */
    public List<String> getChoices() {
        return List.of("de", "en");
    }

    private static Locale offered(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return OFFERED.contains(language) ? Locale.of(language) : Locale.GERMAN;
    }
}
