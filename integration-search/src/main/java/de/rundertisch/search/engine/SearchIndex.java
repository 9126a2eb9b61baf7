package de.rundertisch.search.engine;

import de.rundertisch.search.language.Lexicon;
import de.rundertisch.search.language.Thesaurus;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/**
 * The index on disk: takes findables in, answers questions. One object for a folder and a process; all methods may be called
 * from any thread at any time, searching goes on while writing.
 *
 * <p>Life cycle: {@link #open} → {@link #replace} and {@link #remove} as the database changes, each followed now and then by
 * {@link #commit} with the position in the change queue up to which changes are in → {@link #close}. What was not committed is
 * lost when the process dies, together with the position, so the queue is simply read on from {@link #position}. An index that is
 * damaged or cannot be read is emptied on opening; {@link #opening} tells, and the caller fills it again from the database. One of an
 * older format goes on serving, follows the database as well as its fields allow, and is {@link #outdated} until its successor serves.
 */
public final class SearchIndex implements Shelf, Closeable {

    /** How the index was found when it was opened. */
    public enum Opening {
        /** Complete up to {@link SearchIndex#position}. */
        INTACT,
        /** There was none; wants to be filled. */
        NEW,
        /** Complete, but written by a version that analysed texts differently; wants a successor. */
        OUTDATED,
        /** Written by a version whose index this one cannot read or must not show; emptied, wants to be filled. */
        UNREADABLE,
        /** Not what once was written; emptied, wants to be filled. */
        DAMAGED
    }

    /** Somebody closed the index while it was asked. */
    public static final class Closed extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        Closed(Throwable cause) {
            super(cause);
        }
    }

    private final IndexFolder folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Searching searching;
    private final Understanding understanding;
    private volatile Opening opening;
    private volatile int format;
    private volatile String origin = "";
    private volatile long position;

    private SearchIndex(IndexFolder folder) throws IOException {
        this.folder = folder;
        writer = folder.writer();
        searchers = searchers(writer);
        understanding = new Understanding(folder.analysis());
        searching = new Searching(searchers, folder.analysis(), understanding);
        opening = folder.opening();
        format = CommitData.format(writer.getLiveCommitData());
        position = CommitData.position(writer.getLiveCommitData());
    }

    /** A writer that stayed open after a failure would hold the folder's lock against every further attempt. */
    private static SearcherManager searchers(IndexWriter writer) throws IOException {
        try {
            return new SearcherManager(writer, null);
        } catch (IOException | RuntimeException | Error failed) {
            try {
                writer.rollback();
            } catch (IOException alsoFailed) {
                failed.addSuppressed(alsoFailed);
            }
            throw failed;
        }
    }

    /**
     * Loads what Lucene looks up as services; to be called by the thread that deploys. Whoever comes first settles whether these classes can
     * ever be used, and another thread may come in the moment in which the container closes the jars of an application it has just loaded.
     */
    public static void prepare() {
        Codec.availableCodecs();
        PostingsFormat.availablePostingsFormats();
        DocValuesFormat.availableDocValuesFormats();
        KnnVectorsFormat.availableKnnVectorsFormats();
    }

    /**
     * Opens the index in this folder, making it if there is none.
     *
     * @throws IOException if the folder cannot be written to or another process has the index open
     */
    public static SearchIndex open(Path folder) throws IOException {
        return warm(new SearchIndex(IndexFolder.open(folder)));
    }

    /** In a place of Lucene's; the index closes it. */
    static SearchIndex open(Directory place) throws IOException {
        return warm(new SearchIndex(IndexFolder.open(place)));
    }

    private static SearchIndex warm(SearchIndex index) throws IOException {
        if (index.outdated() && !index.searching.answers()) {
            index.opening = Opening.UNREADABLE;
            index.clear();
            index.refresh();
        }
        index.searching.warmUp();
        return index;
    }

    public Opening opening() {
        return opening;
    }

    /** Whether it was written by an older version of the program, so that a successor should be built while it serves. */
    public boolean outdated() {
        return format != CommitData.FORMAT;
    }

    /** The position in the change queue up to which everything is durable and seen by searches, 0 for an index that has none. */
    public long position() {
        return position;
    }

    /**
     * Says which database the index is a copy of. If it was filled from another one, say before a backup was put back, it is
     * emptied and starts at position 0. Call it once, before anything is written.
     *
     * @param source identifies the database
     * @return whether the index was emptied
     */
    public boolean follow(String source) throws IOException {
        String known = CommitData.origin(writer.getLiveCommitData());
        origin = source;
        boolean foreign = known != null && !source.equals(known);
        if (foreign) {
            clear();
        }
        return foreign;
    }

    /** Whether {@link #follow} has been called: until then it may hold what another database knew. */
    public boolean following() {
        return !origin.isEmpty();
    }

    /**
     * Puts these findables in the place of all that were of this group before. Visible after {@link #refresh} or
     * {@link #commit}; until then searches see the old ones. The findables are read one by one as they are written. An outdated
     * index that has no room for them loses the group until its successor serves, because what was must not be shown any more.
     *
     * @throws IOException if the disk fails; the index must then be closed and opened again
     */
    @Override
    public void replace(String group, Iterable<Findable> findables) throws IOException {
        Iterable<Document> documents = documents(findables);
        try {
            writer.updateDocuments(new Term(Fields.GROUP, group), documents);
        } catch (IllegalArgumentException unlikeTheOldFields) {
            if (!outdated()) {
                throw unlikeTheOldFields;
            }
            remove(group);
        }
    }

    private static Iterable<Document> documents(Iterable<Findable> findables) {
        return () -> {
            Iterator<Findable> rest = findables.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return rest.hasNext();
                }

                @Override
                public Document next() {
                    return FindableDocument.of(rest.next());
                }
            };
        };
    }

    /** Takes everything of this group out. */
    @Override
    public void remove(String group) throws IOException {
        writer.deleteDocuments(new Term(Fields.GROUP, group));
    }

    /** Takes everything out, fields of an older format too, and forgets the position, as the first step of filling the index again. */
    public void clear() throws IOException {
        writer.deleteAll();
        format = CommitData.FORMAT;
        writer.setLiveCommitData(CommitData.at(format, origin, 0).entrySet());
        position = 0;
    }

    /** Lets searches see what was written so far, without making it durable. */
    public void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /**
     * Makes everything written so far durable and visible, in one step with the position it stands for. {@link #position} tells it
     * when both are done: whoever waits for a position finds what stands before it.
     */
    public void commit(long reached) throws IOException {
        writer.setLiveCommitData(CommitData.at(format, origin, reached).entrySet());
        writer.commit();
        refresh();
        position = reached;
    }

    /** What the index holds of every group, whoever may see it, as of the last {@link #refresh}. */
    public Map<String, Signature> signatures() throws IOException {
        return searching.signatures(new MatchAllDocsQuery());
    }

    /** What the index holds of one group, as of the last {@link #refresh}. */
    public Signature signature(String group) throws IOException {
        return searching
                .signatures(new TermQuery(new Term(Fields.GROUP, group)))
                .getOrDefault(group, Signature.NOTHING);
    }

    /** Number of findables in the index, whoever may see them. */
    public int size() throws IOException {
        return writer.isOpen() ? writer.getDocStats().numDocs : searching.size();
    }

    /** Answers a question; never fails because of what was typed. */
    public SearchResult search(SearchRequest request) throws IOException {
        return searching.search(request);
    }

    /** Numbers of all pages that match, without looking at their texts: for turning through the hits of one document. */
    public SortedSet<Integer> pages(SearchRequest request) throws IOException {
        return searching.pages(request);
    }

    /**
     * What resembles a page or paragraph: the most similar place in each other subject, best first.
     *
     * @param key key of the {@link Findable}; nothing is found if the asker may not see it
     * @param request whose audiences, choice and stretch count; its text is ignored
     */
    public SearchResult moreLike(String key, SearchRequest request) throws IOException {
        return searching.moreLike(key, request);
    }

    /** The findable with this key, without a snippet; empty if there is none that the asker may see. */
    public Optional<Hit> find(String key, Set<String> audiences) throws IOException {
        return searching.find(key, audiences);
    }

    /**
     * How what is being typed may go on, the likeliest first: titles, headings and frequent phrases of what may be seen.
     *
     * @param typed the beginning of a question; its last word may be unfinished
     * @param most how many at most
     */
    public List<String> complete(String typed, Set<String> audiences, int most) throws IOException {
        return searching.complete(typed, audiences, Math.clamp(most, 1, SearchRequest.MOST_HITS));
    }

    /** How often a question is answered year by year, ascending; years from which the asker may see nothing are left out. */
    public List<YearCount> years(SearchRequest request) throws IOException {
        return searching.years(request);
    }

    /** The places in {@code text}, such as the whole of a page, that the question hits, in order. */
    public List<Mark> marks(SearchRequest request, String text) throws IOException {
        return searching.marks(request, text);
    }

    /** The same for a German question, without words that are only similar: which those are depends on who asks. */
    public List<Mark> marks(String typed, String text) throws IOException {
        return marks(typed, "", text);
    }

    /** The same for a question in another language, see {@link SearchRequest#language()}. */
    public List<Mark> marks(String typed, String language, String text) throws IOException {
        return marks(SearchRequest.of(typed).inLanguage(language), text);
    }

    /** From the next question on, these words mean the same; takes the place of the thesaurus before. */
    public void use(Thesaurus thesaurus) {
        understanding.use(thesaurus);
    }

    /** From the next question on, this language is understood; takes the place of the lexicon it had before. */
    public void use(Lexicon lexicon) {
        understanding.use(lexicon);
    }

    /** From the next question on, this language is not understood any more. */
    public void forget(String language) {
        understanding.forget(language);
    }

    /** Codes of the languages, beside German, that questions may be asked in. */
    public Set<String> languages() {
        return understanding.languages();
    }

    /**
     * Lets go of the folder after a failure, without committing. Searches go on with what they saw last; whatever wants to write fails from
     * now on.
     */
    public void stopWriting() throws IOException {
        writer.rollback();
    }

    /** False once a failure has ended the writing for good; the index must be opened again then. */
    public boolean writable() {
        return writer.isOpen();
    }

    /**
     * How long each of the two walks of a question may take; an answer cut short is {@link SearchResult#partial}.
     *
     * @param millis 0 cuts every answer short
     */
    public void limit(long millis) {
        searching.limit(millis);
    }

    /** Ends the work without committing: what counts is the last {@link #commit}. */
    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        folder.close();
    }
}
