package de.rundertisch.core.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameKeyTest {

    @Test
    void umlautsStandBesideTheirVowels() {
        assertThat(Stream.of("Zebra", "Öko", "Äpfelchen", "oben", "Apfel", "Straße", "Strauß")
                        .sorted(Comparator.comparing(NameKey::of)))
                .containsExactly("Apfel", "Äpfelchen", "oben", "Öko", "Straße", "Strauß", "Zebra");
    }

    @Test
    void otherScriptsKeepTheirLetters() {
        assertThat(NameKey.of("Український Дім")).isEqualTo("украінськии дім");
        assertThat(NameKey.of("بيت")).isEqualTo("بيت");
    }

    @Test
    void everyWordOfAFilterIsAPatternAndItsSignsAreMeantLiterally() {
        assertThat(NameKey.patterns("  Über 50% a_b \\ ")).containsExactly("%uber%", "%50\\%%", "%a\\_b%", "%\\\\%");
        assertThat(NameKey.patterns(" ")).isEmpty();
    }

    @Test
    void theLongestNameFitsItsColumn() {
        assertThat(NameKey.of("ß".repeat(201) + "가".repeat(300))).hasSizeLessThanOrEqualTo(NameKey.WIDTH);
    }
}
