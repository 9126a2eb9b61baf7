package de.rundertisch.core.comments.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must hold for any text, tried on many random ones. */
class RelocationPropertiesTest {

    private static final int ROUNDS = 150;
    private static final int PASSAGES = 40;

    /** Letters of several scripts, marks, surrogate pairs, punctuation and every kind of white space. */
    private static final String[] CHARACTERS = {
        "a", "b", "E", "ß", "ü", "u\u0308", "\u0301", "é", "ش", "ה", "ı", "Я", "会", "ก", "😀", "👩‍🚀", "1", "§", ".",
        ",", "-", "\u00ad", "\u200d", " ", " ", " ", "\u00a0", "\t", "\n", "\r"
    };

    private final Random random = new Random(20261122);

    @Test
    void aTextThatDidNotChangeKeepsEveryPassageInItsPlace() {
        for (int round = 0; round < ROUNDS; round++) {
            String text = round % 2 == 0 ? wild(300) : tame(20, round % 3 == 0 ? 6 : 60);
            PassageRelocation relocation = PassageRelocation.between(text, text);
            for (Passage passage : passages(text)) {
                Relocated result = relocation.relocate(passage);
                assertThat(result.status()).as(text).isEqualTo(RelocationStatus.UNCHANGED);
                assertThat(result.passage()).isEqualTo(passage);
                assertThat(result.certain()).isTrue();
            }
        }
    }

    @Test
    void insertingAParagraphElsewhereChangesNothingButPositions() {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> lines = List.of(tame(20, round % 2 == 0 ? 8 : 60).split("\n"));
            int at = random.nextInt(lines.size() + 1);
            String before = String.join("\n", lines);
            String added = "Ganz Neues: " + words(12, "neu");
            String after = with(lines, at, added);
            int border = at == 0 ? 0 : String.join("\n", lines.subList(0, at)).length();
            PassageRelocation relocation = PassageRelocation.between(before, after);
            for (Passage passage : passages(before)) {
                if (passage.start() < border && passage.end() > border) {
                    continue;
                }
                int shift = passage.start() >= border ? added.length() + 1 : 0;
                Relocated result = relocation.relocate(passage);
                assertThat(result.status()).isEqualTo(RelocationStatus.UNCHANGED);
                assertThat(result.passage().start()).isEqualTo(passage.start() + shift);
                assertThat(result.passage().exact()).isEqualTo(passage.exact());
            }
        }
    }

    @Test
    void whatStoodInADeletedParagraphIsNeverPutElsewhere() {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> lines = List.of(tame(20, 80).split("\n"));
            int gone = random.nextInt(lines.size());
            List<String> rest = new ArrayList<>(lines);
            rest.remove(gone);
            String before = String.join("\n", lines);
            int start =
                    gone == 0 ? 0 : String.join("\n", lines.subList(0, gone)).length() + 1;
            int end = start + lines.get(gone).length();
            PassageRelocation relocation = PassageRelocation.between(before, String.join("\n", rest));
            for (int i = 0; i < PASSAGES; i++) {
                Passage passage = passage(before, start, end);
                if (passage != null) {
                    assertThat(relocation.relocate(passage).status()).isEqualTo(RelocationStatus.ORPHANED);
                }
            }
        }
    }

    @Test
    void oneOfTwoEqualParagraphsIsNotTakenForTheOther() {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> lines = new ArrayList<>(List.of(tame(20, 80).split("\n")));
            String twin = "Das Nähere regelt eine Vereinbarung.";
            lines.set(4, twin);
            lines.set(15, twin);
            List<String> rest = new ArrayList<>(lines);
            rest.remove(4);
            String before = String.join("\n", lines);
            String after = String.join("\n", rest);
            int first = before.indexOf(twin);
            int second = before.indexOf(twin, first + 1);
            PassageRelocation relocation = PassageRelocation.between(before, after);
            assertThat(relocation
                            .relocate(Passage.of(before, first, first + 20))
                            .status())
                    .isEqualTo(RelocationStatus.ORPHANED);
            assertThat(relocation
                            .relocate(Passage.of(before, second, second + 20))
                            .passage())
                    .isEqualTo(Passage.of(after, after.indexOf(twin), after.indexOf(twin) + 20));
        }
    }

    @Test
    void whateverTheTextsAreAPlaceLiesInTheNewOneAndSameMeansSame() {
        for (int round = 0; round < ROUNDS * 2; round++) {
            String before = round % 2 == 0 ? wild(250) : tame(15, 5);
            String after = round % 5 == 0 ? wild(250) : scrambled(before);
            PassageRelocation relocation = PassageRelocation.between(before, after);
            for (Passage passage : passages(before)) {
                assertSound(after, passage, relocation.relocate(passage));
            }
        }
    }

    private static void assertSound(String after, Passage passage, Relocated result) {
        assertThat(result.confidence()).isBetween(0.0, 1.0);
        Passage found = result.passage();
        assertThat(found == null).isEqualTo(result.status() == RelocationStatus.ORPHANED);
        if (found != null) {
            assertThat(after.substring(found.start(), found.end())).isEqualTo(found.exact());
            assertThat(found.exact()).isNotBlank().hasSizeLessThanOrEqualTo(Passage.LONGEST);
        }
        if (result.status() == RelocationStatus.UNCHANGED || result.status() == RelocationStatus.MOVED) {
            assertThat(found.exact().replaceAll("[\\s\\p{Z}]+", " ").strip())
                    .isEqualTo(passage.exact().replaceAll("[\\s\\p{Z}]+", " ").strip());
        }
    }

    @Test
    void oneInstanceAnswersFromSeveralThreadsAsFromOne() {
        String before = tame(60, 200);
        String after = scrambled(before);
        PassageRelocation relocation = PassageRelocation.between(before, after);
        List<Passage> passages = passages(before);
        List<Relocated> alone = relocation.relocate(passages);
        assertThat(passages.parallelStream().map(relocation::relocate).collect(Collectors.toList()))
                .isEqualTo(alone);
    }

    private List<Passage> passages(String text) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < PASSAGES && !text.isEmpty(); i++) {
            Passage passage = passage(text, 0, text.length());
            if (passage != null) {
                passages.add(passage);
            }
        }
        return passages;
    }

    private Passage passage(String text, int from, int to) {
        int start = from + random.nextInt(to - from);
        int end = Math.min(to, start + 1 + random.nextInt(80));
        boolean visible =
                !text.substring(start, end).replaceAll("[\\s\\p{Z}]", "").isEmpty();
        return visible ? Passage.of(text, start, end) : null;
    }

    private String wild(int length) {
        return IntStream.range(0, random.nextInt(length))
                .mapToObj(i -> CHARACTERS[random.nextInt(CHARACTERS.length)])
                .collect(Collectors.joining());
    }

    private String tame(int lines, int vocabulary) {
        return IntStream.range(0, lines)
                .mapToObj(line -> "Zeile "
                        + words(
                                3 + random.nextInt(10),
                                "Wort" + (char) ('a' + random.nextInt(9)) + random.nextInt(vocabulary)))
                .collect(Collectors.joining("\n"));
    }

    private String words(int count, String stem) {
        return IntStream.range(0, count)
                .mapToObj(i -> stem + random.nextInt(40))
                .collect(Collectors.joining(" ", "", "."));
    }

    private static String with(List<String> lines, int at, String added) {
        List<String> all = new ArrayList<>(lines);
        all.add(at, added);
        return String.join("\n", all);
    }

    /** Cuts anywhere, even inside surrogate pairs, and mixes. */
    private String scrambled(String text) {
        List<String> pieces = new ArrayList<>(Arrays.asList(text.split("(?<=\\n)")));
        for (int i = 0; i < 4; i++) {
            int at = random.nextInt(pieces.size());
            String piece = pieces.get(at);
            int cut = random.nextInt(piece.length() + 1);
            switch (random.nextInt(5)) {
                case 0 -> pieces.set(at, piece.substring(0, cut));
                case 1 -> pieces.add(random.nextInt(pieces.size()), pieces.remove(at));
                case 2 -> pieces.set(at, piece.substring(0, cut) + "\n" + piece.substring(cut));
                case 3 -> pieces.add(at, piece);
                default -> pieces.set(at, piece.strip() + " ");
            }
        }
        return String.join("", pieces);
    }
}
