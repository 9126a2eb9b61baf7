package de.rundertisch.web.drafts;

import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * Where in a version the moderator is, as the address says: {@code version}, {@code chapter}, and one of {@code paragraph} (being
 * edited), {@code after} (a paragraph is to be put behind that one, 0 for the start) and {@code add=chapter}. Read from the
 * request before anything else, so that buttons which depend on it exist when they are pressed.
 */
@Named
@RequestScoped
public class EditPlace {

    @Inject
    @Param
    private Long version;

    @Inject
    @Param
    private Long chapter;

    @Inject
    @Param
    private Long paragraph;

    @Inject
    @Param
    private Long after;

    @Inject
    @Param
    private String add;

    /** Goes to a chapter of this version, 0 for the first one, and there to an element of the page. */
    void go(long chapterId, String anchor) {
        Faces.redirect("drafts/edit?version=%s&chapter=%s#" + anchor, getVersion(), chapterId);
    }

    /** @return never null: without a version there is no such page */
    public Long getVersion() {
        if (version == null) {
            throw BusinessException.notFound();
        }
        return version;
    }

    /** 0 for the first. */
    public long getChapter() {
        return chapter == null ? 0 : chapter;
    }

    /** The paragraph being edited, 0 for none. */
    public long getParagraph() {
        return paragraph == null ? 0 : paragraph;
    }

    public boolean isAdding() {
        return after != null;
    }

    /** The paragraph behind which a new one goes, null for the start. */
    public Long getAfter() {
        return after == null || after == 0 ? null : after;
    }

    public boolean isAddingChapter() {
        return "chapter".equals(add);
    }
}
