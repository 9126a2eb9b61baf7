package de.rundertisch.core.archive;

import de.rundertisch.core.shared.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A file's content, known by its checksum, that lies whole in the file store. There is one row for a content however often it is
 * uploaded; under which name and as what it came is the {@link ArchivedDocument}'s to know. Never changes.
 */
@Entity
@Table(name = "stored_file")
public class StoredFile extends Identified {

    @Column(nullable = false, length = 64, unique = true)
    private String sha256;

    @Column(name = "size_in_bytes", nullable = false)
    private long size;

    @Column(name = "kept_at", nullable = false)
    private Instant keptAt;

    protected StoredFile() {}

    StoredFile(String sha256, long size, Instant keptAt) {
        this.sha256 = sha256;
        this.size = size;
        this.keptAt = keptAt;
    }

    /** Of the content, 64 digits of lower-case hex. */
    public String sha256() {
        return sha256;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** When the content first came into the store. */
    public Instant keptAt() {
        return keptAt;
    }
}
