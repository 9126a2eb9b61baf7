package de.rundertisch.web.drafts;

import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.reading.CommentFilter;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.Choice;
import de.rundertisch.web.shared.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.omnifaces.util.Faces;

/**
 * A version of a draft, one reading unit a page. Opened with {@code version} and one of {@code unit}, {@code place} (lasting id of a
 * chapter or paragraph) and {@code comment}; keeps nothing between requests.
 */
@Named
@RequestScoped
public class Read {

    @Inject
    private ReadingDesk desk;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Unfolded unfolded;

    private Long version;
    private Integer unit;
    private String place;
    private Long comment;
    private String only;
    private boolean ours;
    private ReadingPage page;

    /** Loads the page; "not found" unless there is a version that the reader may see. */
    public void open() {
        if (version == null) {
            throw BusinessException.notFound();
        }
        page = desk.page(signedIn.actor(), version, shownUnit(), filter(), unfolded);
    }

    private CommentFilter filter() {
        return new CommentFilter(Choice.of(CommentKind.class, only, null), ours);
    }

    /** What links on this page carry along, so that the choice of comments stays; empty without one. */
    public String getKept() {
        return (filter().kind() == null ? "" : "&only=" + filter().kind()) + (ours ? "&ours=true" : "");
    }

    private int shownUnit() {
        if (unit != null) {
            return unit;
        }
        if (place != null) {
            return desk.unitOf(signedIn.actor(), version, named(place));
        }
        return comment == null ? 1 : desk.unitOf(signedIn.actor(), version, comment);
    }

    private static UUID named(String place) {
        try {
            return UUID.fromString(place);
        } catch (IllegalArgumentException e) {
            throw BusinessException.notFound();
        }
    }

    /** Asked right before the page is shown: an address that names no version, or nonsense, is "not found". */
    public void require() {
        if (page == null) {
            throw BusinessException.notFound();
        }
    }

    /** Goes to a comment on this page. */
    public void show(long commentId) {
        Faces.redirect(
                "drafts/read?version=%s&unit=%s&comment=%s" + getKept() + "#comment-%s",
                version,
                page.text().unit(),
                commentId,
                commentId);
    }

    /** Goes to words that have just been stored, and tells the page by the name of their submission which ones these are. */
    public void showStored(long commentId, UUID submission) {
        Faces.redirect(
                "drafts/read?version=%s&unit=%s&comment=%s&sent=%s#comment-%s",
                version, page.text().unit(), commentId, submission, commentId);
    }

    /** Name of the only kind of comments to show; null for all, and for anything else. */
    public String getOnly() {
        return only;
    }

    public void setOnly(String only) {
        this.only = only;
    }

    /** Whether only what one's own organisation said is shown. */
    public boolean isOurs() {
        return ours;
    }

    public void setOurs(boolean ours) {
        this.ours = ours;
    }

    /** Whether the reader may comment here and now; no, while a sent form is still being read. */
    public boolean isCommenting() {
        return signedIn.isCommenting() && page != null && page.open();
    }

    /** Whether the reader may reply: the moderation may at any time. */
    public boolean isReplying() {
        return isCommenting() || signedIn.isModerator();
    }

    public ReadingPage getPage() {
        return page;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public Integer getUnit() {
        return unit;
    }

    public void setUnit(Integer unit) {
        this.unit = unit;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Long getComment() {
        return comment;
    }

    public void setComment(Long comment) {
        this.comment = comment;
    }
}
