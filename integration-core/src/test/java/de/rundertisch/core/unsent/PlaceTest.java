package de.rundertisch.core.unsent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.core.shared.BusinessException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    private static final UUID ID = UUID.fromString("ee8f6ddb-2eba-447d-9396-f23f58a02b70");
    private static final UUID OTHER = UUID.fromString("9e1e0d31-b13c-4a5d-98fa-eeb39a8734e1");

    @Test
    void everyPlaceHasItsTextForm() {
        assertThat(Place.parse("draft")).isEqualTo(new Place.WholeDraft());
        assertThat(Place.parse("chapter:" + ID)).isEqualTo(new Place.InChapter(ID));
        assertThat(Place.parse("paragraph:" + ID)).isEqualTo(new Place.InParagraph(ID));
        assertThat(Place.parse("passage:" + ID + ":3:" + OTHER + ":17"))
                .isEqualTo(new Place.InPassage(ID, 3, OTHER, 17));
        assertThat(Place.parse("reply:12")).isEqualTo(new Place.Reply(12));
        assertThat(Place.parse("edit:12:4")).isEqualTo(new Place.Edit(12, 4));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "chapter",
                "chapter:1",
                "paragraph:not-an-id",
                "passage:ee8f6ddb-2eba-447d-9396-f23f58a02b70:x:ee8f6ddb-2eba-447d-9396-f23f58a02b70:2",
                "reply:99999999999999999999",
                "edit:12",
                "draft:1",
                "<script>"
            })
    void whatIsNoPlaceIsAMistakeAndNoFailure(String forged) {
        assertThatThrownBy(() -> Place.parse(forged))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("comments.target.gone");
    }
}
