package de.rundertisch.core.drafts;

import de.rundertisch.core.drafts.text.Wording;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chapters and paragraphs of a working version, changed by moderators; a published version refuses every method. Where a form was
 * filled in, {@code lock} is the count it was shown with: if someone else has changed the thing since, the method refuses with
 * {@code drafts.stale} and nothing is overwritten.
 */
@ApplicationScoped
@Transactional
public class TextEditing {

    @Inject
    private DraftRepository repository;

    /**
     * Puts a new chapter behind another one, which may be of any level.
     *
     * @param after id of the chapter in front, null to put it first
     * @param level 1 to {@link Chapter#DEEPEST}
     * @param title 1 to 500 characters
     * @return id of the chapter
     */
    public long addChapter(Actor actor, long versionId, @Nullable Long after, int level, @Nullable String title) {
        actor.require(Role.MODERATOR);
        DraftVersion version = repository.lockWorking(versionId);
        Chapter chapter = version.add(indexBehind(version.chapters(), Chapter.class, after), level, title);
        repository.add(chapter);
        repository.flush();
        return chapter.id();
    }

    /** Changes heading and level of a chapter. */
    public void reviseChapter(Actor actor, long chapterId, int lock, int level, @Nullable String title) {
        Chapter chapter = chapter(actor, chapterId);
        repository.requireFresh(chapter, lock);
        chapter.revise(level, title);
        repository.flush();
    }

    /** Moves a chapter, with those below it, past its neighbour of the same level; without such a neighbour nothing happens. */
    public void moveChapter(Actor actor, long chapterId, boolean up) {
        Chapter chapter = chapter(actor, chapterId);
        chapter.draftVersion().move(chapter, up);
        repository.flush();
    }

    /** Deletes a chapter with its own paragraphs; chapters below it stay. */
    public void deleteChapter(Actor actor, long chapterId, int lock) {
        Chapter chapter = chapter(actor, chapterId);
        repository.requireFresh(chapter, lock);
        chapter.draftVersion().remove(chapter);
        chapter.paragraphs().forEach(repository::remove);
        repository.remove(chapter);
        repository.flush();
    }

    /**
     * Puts a new paragraph behind another one of the chapter; several where blank lines cut the text.
     *
     * @param after id of the paragraph in front, null to put it first
     * @return id of the paragraph, the first one of several
     */
    public long addParagraph(Actor actor, long chapterId, @Nullable Long after, Wording wording) {
        Chapter chapter = chapter(actor, chapterId);
        List<Wording> cut = wording.cut();
        Paragraph paragraph = chapter.add(indexBehind(chapter.paragraphs(), Paragraph.class, after), cut.getFirst());
        addBehind(paragraph, cut);
        return keep(paragraph);
    }

    /**
     * Changes wording, kind, list level and marker of a paragraph; it stays the same paragraph. Where blank lines cut the text, the
     * first part stays the paragraph and the others become new ones behind it.
     *
     * @return the {@code lock} for what is done to the paragraph next
     */
    public int reviseParagraph(Actor actor, long paragraphId, int lock, Wording wording) {
        Paragraph paragraph = paragraph(actor, paragraphId, lock);
        List<Wording> cut = wording.cut();
        paragraph.revise(cut.getFirst());
        addBehind(paragraph, cut);
        repository.flush();
        return paragraph.version();
    }

    private void addBehind(Paragraph paragraph, List<Wording> cut) {
        int index = paragraph.chapter().paragraphs().indexOf(paragraph);
        for (Wording rest : cut.subList(1, cut.size())) {
            repository.add(paragraph.chapter().add(++index, rest));
        }
    }

    /** Moves a paragraph one place, into the neighbouring chapter where its own one ends. */
    public void moveParagraph(Actor actor, long paragraphId, boolean up) {
        actor.require(Role.MODERATOR);
        Paragraph paragraph = repository.paragraphToEdit(paragraphId);
        paragraph.chapter().move(paragraph, up);
        repository.flush();
    }

    public void deleteParagraph(Actor actor, long paragraphId, int lock) {
        Paragraph paragraph = paragraph(actor, paragraphId, lock);
        paragraph.chapter().remove(paragraph);
        repository.remove(paragraph);
        repository.flush();
    }

    /**
     * Cuts a paragraph in two; the first part keeps the lasting id.
     *
     * @param offset position in its text where the second part starts; a table is cut at the next end of a row
     * @return id of the second part
     */
    public long splitParagraph(Actor actor, long paragraphId, int lock, int offset) {
        Paragraph paragraph = paragraph(actor, paragraphId, lock);
        return keep(paragraph.chapter().split(paragraph, offset));
    }

    /** Appends the next paragraph of the same chapter to this one, which keeps its lasting id. */
    public void mergeWithNext(Actor actor, long paragraphId, int lock) {
        Paragraph paragraph = paragraph(actor, paragraphId, lock);
        repository.remove(paragraph.chapter().mergeWithNext(paragraph));
        repository.flush();
    }

    private Chapter chapter(Actor actor, long chapterId) {
        actor.require(Role.MODERATOR);
        return repository.chapterToEdit(chapterId);
    }

    private Paragraph paragraph(Actor actor, long paragraphId, int lock) {
        actor.require(Role.MODERATOR);
        Paragraph paragraph = repository.paragraphToEdit(paragraphId);
        repository.requireFresh(paragraph, lock);
        return paragraph;
    }

    private long keep(Paragraph paragraph) {
        repository.add(paragraph);
        repository.flush();
        return paragraph.id();
    }

    /** Behind the one given; at the end if that one has gone to another place meanwhile. */
    private <T> int indexBehind(List<T> things, Class<T> type, @Nullable Long after) {
        if (after == null) {
            return 0;
        }
        int index = things.indexOf(repository.find(type, after));
        return index < 0 ? things.size() : index + 1;
    }
}
