package de.rundertisch.core.comments.places;

import de.rundertisch.core.comments.relocation.Passage;
import de.rundertisch.core.shared.OptionalUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** {@link Target} in the columns of whatever has a place in a version; EclipseLink cannot embed a record. Never changes. */
@Embeddable
public class StoredTarget {

    @Enumerated(EnumType.STRING)
    @Column(name = "target_level", length = 20)
    private TargetLevel level;

    @Convert(converter = OptionalUuid.class)
    @Column(name = "chapter_lasting_id", length = 36)
    private UUID chapter;

    @Convert(converter = OptionalUuid.class)
    @Column(name = "paragraph_lasting_id", length = 36)
    private UUID paragraph;

    @Column(name = "passage_start")
    private Integer start;

    @Column(name = "passage_end")
    private Integer end;

    @Column(name = "passage_exact", length = Passage.LONGEST)
    private String exact;

    @Column(name = "passage_prefix", length = Passage.CONTEXT)
    private String prefix;

    @Column(name = "passage_suffix", length = Passage.CONTEXT)
    private String suffix;

    protected StoredTarget() {}

    public StoredTarget(Target target) {
        level = target.level();
        chapter = target.chapter();
        paragraph = target.paragraph();
        Passage passage = target.passage();
        if (passage != null) {
            start = passage.start();
            end = passage.end();
            exact = passage.exact();
            prefix = passage.prefix();
            suffix = passage.suffix();
        }
    }

    /** No place at all, for comments that a later version has no place for. */
    public static StoredTarget none() {
        return new StoredTarget();
    }

    /** Only if it is not {@link #isNone}. */
    public Target target() {
        if (level == null) {
            throw new IllegalStateException("An orphan has no target");
        }
        Passage passage = start == null ? null : new Passage(start, end, exact, prefix, suffix);
        return new Target(level, chapter, paragraph, passage);
    }

    public boolean isNone() {
        return level == null;
    }
}
