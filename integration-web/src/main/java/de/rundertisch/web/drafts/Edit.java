package de.rundertisch.web.drafts;

import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.UnitText;
import de.rundertisch.core.drafts.UnitText.ChapterText;
import de.rundertisch.core.drafts.UnitText.ParagraphText;
import de.rundertisch.core.drafts.VersionOutline;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/**
 * A version one chapter at a time, to be changed. The paragraphs stand before and behind the place at which a form is open; without
 * one they all stand before it.
 */
@Named("draftEdit")
@RequestScoped
public class Edit {

    @Inject
    private DraftReading reading;

    @Inject
    private SignedIn signedIn;

    @Inject
    private EditPlace place;

    private UnitText text;

    private UnitText text() {
        if (text == null) {
            text = reading.chapter(signedIn.actor(), place.getVersion(), place.getChapter());
        }
        return text;
    }

    public VersionOutline getOutline() {
        return text().outline();
    }

    /** The chapter on the page, null while the version has none. */
    public ChapterText getShown() {
        return text().chapters().isEmpty() ? null : text().chapters().getFirst();
    }

    /** The paragraph that is being edited, null for none. */
    public ParagraphText getSelected() {
        int index = indexOf(place.getParagraph());
        return index < 0 ? null : paragraphs().get(index);
    }

    /** Whether the address names a paragraph that is not in the chapter any more. */
    public boolean isGone() {
        return place.getParagraph() != 0 && getSelected() == null;
    }

    /** Whether the form of a paragraph is on the page; one that was sent stays there, whatever happened to its paragraph meanwhile. */
    public boolean isWriting() {
        return isSent("paragraphForm") || !getOutline().published() && (getSelected() != null || place.isAdding());
    }

    /** Whether the form of a heading is on the page, on the same terms. */
    public boolean isHeading() {
        return isSent("chapterForm") || !getOutline().published() && !isWriting();
    }

    private static boolean isSent(String form) {
        return Faces.getRequestParameter(form) != null;
    }

    /**
     * The chapter on the page, for those who change it.
     *
     * @throws BusinessException if the one they mean is gone, in whose place another one is shown
     */
    long chapterId() {
        long shown = getShown() == null ? 0 : getShown().line().id();
        if (shown == 0 || place.getChapter() != 0 && place.getChapter() != shown) {
            throw new BusinessException("drafts.chapter.gone");
        }
        return shown;
    }

    public List<ParagraphText> getBefore() {
        return paragraphs().subList(0, border());
    }

    public List<ParagraphText> getBehind() {
        return paragraphs()
                .subList(
                        border() + (getSelected() == null ? 0 : 1), paragraphs().size());
    }

    /** @throws BusinessException once the version on the page is published */
    void requireWorking() {
        if (getOutline().published()) {
            throw new BusinessException("drafts.version.published");
        }
    }

    /** Id of the last paragraph, null without any. */
    Long lastOfChapter() {
        return paragraphs().isEmpty() ? null : paragraphs().getLast().id();
    }

    private int border() {
        if (getSelected() != null) {
            return indexOf(place.getParagraph());
        }
        boolean first = place.isAdding() && place.getAfter() == null;
        int behind = place.getAfter() == null ? -1 : indexOf(place.getAfter());
        return first ? 0 : behind < 0 ? paragraphs().size() : behind + 1;
    }

    private int indexOf(long paragraphId) {
        return paragraphs().stream().map(ParagraphText::id).toList().indexOf(paragraphId);
    }

    private List<ParagraphText> paragraphs() {
        return getShown() == null ? List.of() : getShown().paragraphs();
    }
}
