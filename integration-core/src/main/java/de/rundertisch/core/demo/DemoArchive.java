package de.rundertisch.core.demo;

import static java.util.stream.Collectors.toSet;

import de.rundertisch.core.archive.Archive;
import de.rundertisch.core.archive.DocumentFilter;
import de.rundertisch.core.archive.DocumentFilter.Sort;
import de.rundertisch.core.archive.DocumentLine;
import de.rundertisch.core.archive.DocumentMetadata;
import de.rundertisch.core.archive.Visibility;
import de.rundertisch.core.partners.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/** Prints the demo's documents and brings them into the archive, one after the other; what is there already stays as it is. */
@ApplicationScoped
class DemoArchive {

    private static final int MANY = 10_000;

    @Inject
    private Archive archive;

    /** Goes on where an earlier attempt was cut off; a document that has been withdrawn meanwhile does not come back. */
    void fill(Actor staff) {
        Set<String> there = fileNames(staff, false);
        there.addAll(fileNames(staff, true));
        DocumentSource.read().stream()
                .filter(document -> !there.contains(document.fileName()))
                .forEach(document -> bring(staff, document));
    }

    private Set<String> fileNames(Actor staff, boolean withdrawn) {
        DocumentFilter filter = new DocumentFilter(null, null, null, null, withdrawn, Sort.UPLOADED, false);
        return archive.list(staff, filter, 0, MANY).lines().stream()
                .map(DocumentLine::fileName)
                .collect(toSet());
    }

    private void bring(Actor staff, DocumentSource document) {
        DocumentMetadata said = new DocumentMetadata(
                document.title(), document.kind(), document.date(), "de", null, null, Visibility.PARTNERS);
        try {
            archive.upload(staff, document.fileName(), new ByteArrayInputStream(DemoPdf.print(document.page())), said);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
