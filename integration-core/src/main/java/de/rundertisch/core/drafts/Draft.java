package de.rundertisch.core.drafts;

import de.rundertisch.core.partners.Act;
import de.rundertisch.core.shared.Identified;
import de.rundertisch.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A text that the round table works on over months or years, such as the new concept. Lasting: its wording lives in its {@link
 * DraftVersion}s, of which at most one is being worked on; title and description may be changed at any time.
 */
@Entity
@Table(name = "draft")
public class Draft extends Identified {

    @Column(nullable = false, length = 300)
    private String title;

    @Column(length = 4000)
    private String description;

    @Embedded
    private Act created;

    protected Draft() {}

    Draft(@Nullable String title, @Nullable String description, Act created) {
        describe(title, description);
        this.created = created;
    }

    /**
     * @param title 1 to 300 characters
     * @param description what the draft is about, at most 4000 characters; null or blank for nothing
     */
    void describe(@Nullable String title, @Nullable String description) {
        this.title = Text.required(title, 300, "drafts.title");
        this.description = Text.optional(description, 4000, "drafts.description");
    }

    public String title() {
        return title;
    }

    public @Nullable String description() {
        return description;
    }

    public Act created() {
        return created;
    }
}
