package de.rundertisch.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class SizesTest {

    private static final int JAVA_LINES = 400;
    private static final int METHOD_LINES = 40;
    private static final int PAGE_LINES = 150;

    @Test
    void noJavaFileIsLongerThanPeopleRead() {
        List<Path> files = Sources.endingWith(".java");
        assertThat(files).isNotEmpty();
        assertThat(longer(files, JAVA_LINES)).isEmpty();
    }

    @Test
    void noPageIsLongerThanPeopleRead() {
        List<Path> pages = Sources.endingWith(".xhtml");
        assertThat(pages).isNotEmpty();
        assertThat(longer(pages, PAGE_LINES)).isEmpty();
    }

    @Test
    void noMethodIsLongerThanPeopleRead() throws IOException {
        assertThat(longMethods()).isEmpty();
    }

    private static List<String> longer(List<Path> files, int limit) {
        return files.stream()
                .filter(file -> Sources.read(file).lines().count() > limit)
                .map(file -> Sources.TOP.relativize(file).toString())
                .toList();
    }

    private static List<String> longMethods() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(Sources.endingWith(".java")));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new LongMethods(positions, unit, found).scan(unit, null);
            }
        }
        return found;
    }

    private static final class LongMethods extends TreeScanner<Void, Void> {

        private final SourcePositions positions;
        private final CompilationUnitTree unit;
        private final List<String> found;

        LongMethods(SourcePositions positions, CompilationUnitTree unit, List<String> found) {
            this.positions = positions;
            this.unit = unit;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                long lines = line(positions.getEndPosition(unit, method.getBody()))
                        - line(positions.getStartPosition(unit, method.getBody()))
                        + 1;
                if (lines > METHOD_LINES) {
                    found.add(unit.getSourceFile().getName() + " " + method.getName() + ": " + lines);
                }
            }
            return super.visitMethod(method, nothing);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
