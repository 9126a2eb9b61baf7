package de.rundertisch.search.engine;

import static de.rundertisch.search.engine.Findables.found;
import static de.rundertisch.search.engine.Findables.page;
import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.search.language.GermanAnalysis;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an index that another version of the program wrote. */
class OlderFormatTest {

    private static final String OLDER = "6";
    private static final Consumer<Document> AS_NOW = document -> {};

    @TempDir
    Path folder;

    @Test
    void anIndexOfAnOlderFormatAnswersAndFollowsUntilItHasASuccessor() throws Exception {
        write(OLDER, AS_NOW);
        try (SearchIndex index = Findables.open(folder)) {
            assertThat(index.opening()).isEqualTo(SearchIndex.Opening.OUTDATED);
            assertThat(index.position()).isEqualTo(42);
            assertThat(index.follow("database")).isFalse();
            assertThat(found(index, "Protokoll")).containsExactly(1L);
            index.replace("DOCUMENT:2", List.of(page(2, 1, "Bericht")));
            index.commit(43);
            assertThat(found(index, "Bericht")).containsExactly(2L);
        }
        try (SearchIndex index = Findables.open(folder)) {
            assertThat(index.outdated()).as("also after following").isTrue();
            assertThat(index.position()).isEqualTo(43);
            assertThat(found(index, "Bericht")).containsExactly(2L);
        }
    }

    @Test
    void whatItsFieldsHaveNoRoomForIsTakenOutAndNeverShownAsItWas() throws Exception {
        write(OLDER, document -> keptAnotherWay(document, Fields.FINGERPRINT));
        try (SearchIndex index = Findables.open(folder)) {
            assertThat(index.outdated()).isTrue();
            index.replace("DOCUMENT:1", List.of(page(1, 1, "Niederschrift")));
            index.commit(43);
            assertThat(found(index, "Protokoll Niederschrift")).isEmpty();
            assertThat(found(index, "Anlage")).containsExactly(2L);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Fields.COMBINATION, Fields.TITLE_ORDER, Fields.PAGE})
    void oneThatCannotAnswerEveryQuestionIsEmptied(String field) throws Exception {
        write(OLDER, document -> keptAnotherWay(document, field));
        emptied();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "99", "neu", ""})
    void oneThatMustNotBeShownIsEmptied(String format) throws Exception {
        write(format, AS_NOW);
        emptied();
    }

    @Test
    void anOlderOneOfAnotherDatabaseIsEmptiedAndNotOutdatedAnyMore() throws Exception {
        write(OLDER, AS_NOW);
        try (SearchIndex index = Findables.open(folder)) {
            assertThat(index.follow("another database")).isTrue();
            assertThat(index.outdated()).isFalse();
            Findables.fill(index, "Niederschrift");
            index.commit(1);
        }
        try (SearchIndex index = Findables.open(folder)) {
            assertThat(index.opening()).isEqualTo(SearchIndex.Opening.INTACT);
        }
    }

    @Test
    void filesOfEarlierVersionsOfLuceneCanBeRead() {
        assertThat(Codec.availableCodecs()).contains("Lucene100", "Lucene912");
    }

    private void emptied() throws Exception {
        try (SearchIndex index = Findables.open(folder)) {
            assertThat(index.opening()).isEqualTo(SearchIndex.Opening.UNREADABLE);
            assertThat(index.position()).isZero();
            assertThat(index.size()).isZero();
            Findables.fill(index, "Niederschrift");
            index.commit(7);
            assertThat(found(index, "Niederschrift")).containsExactly(1L);
        }
        try (SearchIndex index = Findables.open(folder)) {
            assertThat(index.opening()).isEqualTo(SearchIndex.Opening.INTACT);
            assertThat(index.position()).isEqualTo(7);
        }
    }

    private static void keptAnotherWay(Document document, String field) {
        document.removeFields(field);
        document.add(new BinaryDocValuesField(field, new BytesRef("anders")));
    }

    private void write(String format, Consumer<Document> change) throws Exception {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new GermanAnalysis()))) {
            for (Findable one : List.of(page(1, 1, "Protokoll"), page(2, 1, "Anlage"))) {
                Document document = FindableDocument.of(one);
                change.accept(document);
                writer.addDocument(document);
            }
            writer.setLiveCommitData(Map.of("format", format, "position", "42", "origin", "database")
                    .entrySet());
            writer.commit();
        }
    }
}
