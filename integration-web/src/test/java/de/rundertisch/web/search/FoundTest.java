package de.rundertisch.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.search.engine.Fragment;
import de.rundertisch.search.engine.Hit;
import de.rundertisch.search.engine.HitGroup;
import de.rundertisch.search.indexing.SearchQuery;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FoundTest {

    private static final SearchQuery QUESTION = SearchQuery.of("Förderung & mehr");

    @Test
    void pagesOfADocumentStandUnderItAndTheRestIsCounted() {
        Found found = found(new HitGroup("DOCUMENT:4711", 5, List.of(page(4711, 17, ""), page(4711, 3, "iii"))));
        assertThat(found.url()).isEqualTo("/archive/document?id=4711");
        assertThat(found.places()).extracting(Found.Place::label).containsExactly("S. 17", "S. iii");
        assertThat(found.more()).isEqualTo(3);
        assertThat(found.moreUrl()).isEqualTo("/search?q=F%C3%B6rderung+%26+mehr&within=DOCUMENT%3A4711");
    }

    @Test
    void aPageIsOpenedWithTheQuestionToMarkItsWordsAndTheWayBack() {
        assertThat(Address.of(page(4711, 17, ""), QUESTION.page(2)))
                .isEqualTo("/archive/document?id=4711&page=17&q=F%C3%B6rderung+%26+mehr"
                        + "&back=q%3DF%25C3%25B6rderung%2B%2526%2Bmehr%26page%3D2");
        assertThat(Address.of(page(4711, 17, ""), SearchQuery.of(""))).isEqualTo("/archive/document?id=4711&page=17");
    }

    @Test
    void aSectionIsCalledByItsName() {
        assertThat(found(one(page(4711, 2, "Abschnitt 2"))).places())
                .extracting(Found.Place::label)
                .containsExactly("Abschnitt 2");
    }

    @Test
    void aParagraphIsOpenedInItsVersionAndCalledByItsNumber() {
        Hit hit = hit("DRAFT:1", "draft", 5, 0, "2.1.3", "version=5&unit=2#p-x");
        assertThat(Address.of(hit, QUESTION)).isEqualTo("/drafts/read?version=5&unit=2#p-x");
        assertThat(found(one(hit)).places()).extracting(Found.Place::label).containsExactly("2.1.3");
    }

    @Test
    void aCommentSaysWhoseItIsAndWhatAbout() {
        Found found = found(one(hit("COMMENT:9", "comment", 9, 0, "", "version=5&comment=9")));
        assertThat(found.title()).isEqualTo("Kommentar von Überschrift");
        assertThat(found.about()).isEqualTo("Titel");
        assertThat(found.url()).isEqualTo("/drafts/read?version=5&comment=9");
    }

    @Test
    void aProgramGetsIdsOnlyWhereTheyAreIds() {
        List<Hit> hits = List.of(page(4711, 17, ""), hit("RESPONSE:3", "response", 3, 0, "1.2", "version=5"));
        List<SearchAnswer.HitAnswer> answers = SearchAnswer.hits(hits, QUESTION, "/rt");
        assertThat(answers.get(0))
                .returns(4711L, SearchAnswer.HitAnswer::documentId)
                .returns(17, SearchAnswer.HitAnswer::page)
                .returns("vor treffer", SearchAnswer.HitAnswer::snippet);
        assertThat(answers.get(1))
                .returns(null, SearchAnswer.HitAnswer::documentId)
                .returns(null, SearchAnswer.HitAnswer::page)
                .returns("/rt/drafts/read?version=5", SearchAnswer.HitAnswer::url);
    }

    private static Found found(HitGroup group) {
        return Found.of(group, QUESTION, Locale.GERMAN);
    }

    private static HitGroup one(Hit hit) {
        return new HitGroup(hit.group(), 1, List.of(hit));
    }

    private static Hit page(long document, int page, String label) {
        return hit("DOCUMENT:" + document, "report", document, page, label, "");
    }

    private static Hit hit(String group, String kind, long id, int page, String label, String place) {
        List<Fragment> snippet = List.of(new Fragment("vor ", false), new Fragment("treffer", true));
        return new Hit("key", group, kind, id, "Titel", "Überschrift", page, label, place, null, snippet, 1);
    }
}
