package de.rundertisch.search.engine;

import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The two ways between a {@link Findable} and what Lucene keeps of it. */
final class FindableDocument {

    /** The words with their offsets, so that snippets need no second analysis. */
    private static final FieldType WORDS = new FieldType();

    private static final int LONGEST_NAME = 300;

    static {
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WORDS.setTokenized(true);
        WORDS.setStored(true);
        WORDS.freeze();
    }

    private FindableDocument() {}

    static Document of(Findable findable) {
        Document document = new Document();
        document.add(new StringField(Fields.KEY, findable.key(), Field.Store.YES));
        document.add(new StringField(Fields.GROUP, findable.group(), Field.Store.YES));
        document.add(new SortedDocValuesField(Fields.GROUP, new BytesRef(findable.group())));
        Combination combination = Combination.of(findable);
        String written = combination.written();
        addCombination(document, combination, written);
        findable.audiences().forEach(one -> document.add(new StringField(Fields.AUDIENCE, one, Field.Store.NO)));
        document.add(new StoredField(Dimension.KIND.field(), findable.kind()));
        document.add(new StoredField(Fields.SUBJECT, findable.subjectId()));
        document.add(new StoredField(Fields.PAGE, findable.page()));
        document.add(new NumericDocValuesField(Fields.PAGE, findable.page()));
        document.add(new StoredField(Fields.LABEL, findable.label()));
        document.add(new StoredField(Fields.PLACE, findable.place()));
        document.add(new Field(Fields.TITLE, findable.title(), WORDS));
        document.add(new SortedDocValuesField(Fields.TITLE_ORDER, TitleOrder.of(findable.title())));
        addName(document, Fields.TITLE_VALUE, findable.title());
        addName(document, Fields.HEADING_VALUE, findable.heading());
        document.add(new Field(Fields.HEADING, findable.heading(), WORDS));
        document.add(new Field(Fields.TEXT, findable.text(), WORDS));
        addDate(document, findable.date());
        document.add(new NumericDocValuesField(Fields.FINGERPRINT, Signature.fingerprint(findable, written)));
        return document;
    }

    /** Once as a whole for counting, once value by value for narrowing. */
    private static void addCombination(Document document, Combination combination, String written) {
        document.add(new SortedDocValuesField(Fields.COMBINATION, new BytesRef(written)));
        combination
                .values()
                .forEach((dimension, codes) ->
                        codes.forEach(code -> document.add(new StringField(dimension.field(), code, Field.Store.NO))));
    }

    /** The whole name, for completion while typing; a very long one helps nobody. */
    private static void addName(Document document, String field, String name) {
        if (!name.isBlank() && name.length() <= LONGEST_NAME) {
            document.add(new SortedDocValuesField(field, new BytesRef(name)));
        }
    }

    private static void addDate(Document document, @Nullable LocalDate date) {
        if (date != null) {
            document.add(new NumericDocValuesField(Fields.DATE, date.toEpochDay()));
            document.add(new LongPoint(Fields.DATE, date.toEpochDay()));
            document.add(new StoredField(Fields.DATE, date.toEpochDay()));
        }
    }

    static Hit hit(Document stored, List<Fragment> snippet, float score) {
        return new Hit(
                stored.get(Fields.KEY),
                stored.get(Fields.GROUP),
                stored.get(Dimension.KIND.field()),
                stored.getField(Fields.SUBJECT).numericValue().longValue(),
                stored.get(Fields.TITLE),
                stored.get(Fields.HEADING),
                stored.getField(Fields.PAGE).numericValue().intValue(),
                stored.get(Fields.LABEL),
                stored.get(Fields.PLACE),
                date(stored),
                snippet,
                score);
    }

    private static @Nullable LocalDate date(Document stored) {
        var day = stored.getField(Fields.DATE);
        return day == null ? null : LocalDate.ofEpochDay(day.numericValue().longValue());
    }
}
