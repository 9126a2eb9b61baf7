package de.rundertisch.web.shared;

/** Every text of the screens in English; see {@link Messages}. The underscore is the naming rule of resource bundles. */
public class Messages_en extends Messages {

    public Messages_en() {
        super("_en");
    }
}
