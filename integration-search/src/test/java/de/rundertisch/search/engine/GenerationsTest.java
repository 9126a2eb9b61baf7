package de.rundertisch.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationsTest {

    @TempDir
    Path folder;

    @Test
    void theSuccessorServesFromTheMomentItIsNamed() throws Exception {
        Generations generations = new Generations(folder);
        fill(generations.current(), "alt");
        Path next = generations.next();
        fill(next, "neu");
        assertThat(served("alt")).isEqualTo(1);
        generations.serve(next);
        assertThat(served("neu")).isEqualTo(1);
        assertThat(served("alt")).isZero();
    }

    @Test
    void aRebuildThatDiedLeavesTheOldIndexAndIsDeleted() throws Exception {
        Generations generations = new Generations(folder);
        fill(generations.current(), "alt");
        Path next = generations.next();
        fill(next, "halb");
        Files.writeString(folder.resolve("current.new"), "99");
        new Generations(folder).tidy();
        assertThat(served("alt")).isEqualTo(1);
        assertThat(next).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void whatADeadRebuildLeftIsNotBuiltUpon() throws Exception {
        Generations generations = new Generations(folder);
        fill(generations.next(), "halb");
        try (SearchIndex index = SearchIndex.open(generations.next())) {
            assertThat(index.opening()).isEqualTo(SearchIndex.Opening.NEW);
        }
    }

    @Test
    void theFilesOfAnIndexWithoutGenerationsAreDeleted() throws Exception {
        fill(folder, "alt");
        Generations generations = new Generations(folder);
        generations.tidy();
        assertThat(served("alt")).isZero();
        assertThat(folder).isDirectoryNotContaining("glob:**segments*");
    }

    @Test
    void aNameThatIsNoneBeginsAnew() throws Exception {
        Files.writeString(folder.resolve("current"), "../../etc");
        assertThat(new Generations(folder).current()).isEqualTo(folder.resolve("1"));
    }

    @Test
    void aFileWhereTheFolderShouldBeIsAFailureUntilItIsGone() throws Exception {
        Path taken = Files.writeString(folder.resolve("index"), "kein Ordner");
        Generations generations = new Generations(taken);
        assertThatThrownBy(generations::current).isInstanceOf(IOException.class);
        Files.delete(taken);
        fill(generations.current(), "neu");
        assertThat(generations.current()).isDirectory();
    }

    private static void fill(Path path, String text) throws Exception {
        try (SearchIndex index = SearchIndex.open(path)) {
            Findables.fill(index, text);
            index.commit(1);
        }
    }

    private long served(String text) throws Exception {
        try (SearchIndex index = SearchIndex.open(new Generations(folder).current())) {
            return index.search(SearchRequest.of(text, Findables.ALL)).total();
        }
    }

    @Test
    void theSameFindablesHaveTheSameSignatureInAnyOrder() throws Exception {
        Findable one = Findables.page(1, 1, "eins");
        Findable two = Findables.page(1, 2, "zwei");
        try (SearchIndex index = Findables.open(folder)) {
            index.replace("DOCUMENT:1", List.of(one, two));
            index.replace("DOCUMENT:2", List.of(Findables.page(2, 1, "eins")));
            index.refresh();
            assertThat(index.signature("DOCUMENT:1")).isEqualTo(Signature.of(List.of(two, one)));
            assertThat(index.signatures().keySet()).containsExactlyInAnyOrder("DOCUMENT:1", "DOCUMENT:2");
            index.remove("DOCUMENT:1");
            index.refresh();
            assertThat(index.signature("DOCUMENT:1")).isEqualTo(Signature.NOTHING);
            assertThat(index.signatures().keySet()).containsExactly("DOCUMENT:2");
        }
        assertThat(Signature.of(List.of(Findables.named(one, "anders", "")))).isNotEqualTo(Signature.of(List.of(one)));
    }
}
