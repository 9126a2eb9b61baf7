package de.rundertisch.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.search.engine.Fragment;
import de.rundertisch.search.engine.Hit;
import de.rundertisch.search.engine.SearchResult;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoundTest {

    private static final String QUESTION = "Förderung & mehr";

    @Test
    void pagesOfADocumentStandUnderItInTheOrderTheyWereFound() {
        List<Found> found =
                Found.of(List.of(page(4711, 17, ""), page(4712, 1, ""), page(4711, 3, "iii")), QUESTION, Locale.GERMAN);
        assertThat(found)
                .extracting(Found::url)
                .containsExactly("/archive/document?id=4711", "/archive/document?id=4712");
        assertThat(found.getFirst().places()).extracting(Found.Place::label).containsExactly("S. 17", "S. iii");
    }

    @Test
    void aPageIsOpenedWithTheQuestionToMarkItsWords() {
        assertThat(Address.of(page(4711, 17, ""), QUESTION))
                .isEqualTo("/archive/document?id=4711&page=17&q=F%C3%B6rderung+%26+mehr");
    }

    @Test
    void aSectionIsCalledByItsName() {
        Found found = Found.of(List.of(page(4711, 2, "Abschnitt 2")), QUESTION, Locale.GERMAN)
                .getFirst();
        assertThat(found.places()).extracting(Found.Place::label).containsExactly("Abschnitt 2");
    }

    @Test
    void aParagraphIsOpenedInItsVersionAndCalledByItsNumber() {
        Hit hit = hit("DRAFT:1", "draft", 5, 0, "2.1.3", "version=5&unit=2#p-x");
        assertThat(Address.of(hit, QUESTION)).isEqualTo("/drafts/read?version=5&unit=2#p-x");
        assertThat(Found.of(List.of(hit), QUESTION, Locale.GERMAN).getFirst().places())
                .extracting(Found.Place::label)
                .containsExactly("2.1.3");
    }

    @Test
    void aCommentSaysWhoseItIsAndWhatAbout() {
        Found found = Found.of(
                        List.of(hit("COMMENT:9", "comment", 9, 0, "", "version=5&comment=9")), QUESTION, Locale.GERMAN)
                .getFirst();
        assertThat(found.title()).isEqualTo("Kommentar von Überschrift");
        assertThat(found.about()).isEqualTo("Titel");
        assertThat(found.url()).isEqualTo("/drafts/read?version=5&comment=9");
    }

    @Test
    void aProgramGetsIdsOnlyWhereTheyAreIds() {
        List<Hit> hits = List.of(page(4711, 17, ""), hit("RECOMMENDATION:3", "recommendation", 3, 0, "1.2", ""));
        SearchResult result = new SearchResult(2, 2, hits, Map.of(), Map.of(), false, null, List.of(), List.of());
        SearchAnswer answer = SearchAnswer.of(result, QUESTION, "/rt");
        assertThat(answer.hits().get(0))
                .returns(4711L, SearchAnswer.HitAnswer::documentId)
                .returns(17, SearchAnswer.HitAnswer::page)
                .returns("vor treffer", SearchAnswer.HitAnswer::snippet);
        assertThat(answer.hits().get(1))
                .returns(null, SearchAnswer.HitAnswer::documentId)
                .returns(null, SearchAnswer.HitAnswer::page)
                .returns("/rt/concept/recommendation?id=3", SearchAnswer.HitAnswer::url);
    }

    private static Hit page(long document, int page, String label) {
        return hit("DOCUMENT:" + document, "report", document, page, label, "");
    }

    private static Hit hit(String group, String kind, long id, int page, String label, String place) {
        List<Fragment> snippet = List.of(new Fragment("vor ", false), new Fragment("treffer", true));
        return new Hit("key", group, kind, id, "Titel", "Überschrift", page, label, place, null, snippet, 1);
    }
}
