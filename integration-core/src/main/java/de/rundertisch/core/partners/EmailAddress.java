package de.rundertisch.core.partners;

import de.rundertisch.core.shared.BusinessException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as somebody typed it, trimmed and plausible. Whether it exists only a mail can tell, so the check stops at
 * the shape: one @, something on both sides, no blanks, no control characters, at most 254 characters.
 *
 * @param value the address as typed, without surrounding blanks
 */
public record EmailAddress(String value) {

    private static final int LIMIT = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\\\p{Cntrl}]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    /** @throws BusinessException {@code partners.email.invalid} if this cannot be an address */
    public EmailAddress {
        value = value.strip();
        if (value.length() > LIMIT || !SHAPE.matcher(value).matches()) {
            throw new BusinessException("partners.email.invalid", value);
        }
    }

    /** The form in which two addresses are compared: case does not matter. */
    public String normalised() {
        return value.toLowerCase(Locale.ROOT);
    }
}
