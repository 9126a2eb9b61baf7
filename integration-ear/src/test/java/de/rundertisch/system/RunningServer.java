package de.rundertisch.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one {@link Server} in demo mode that all system tests share: started when the first test asks for it, stopped after
 * the last one. Tests must bear each other: make your own documents and comments, never count those of everybody.
 */
public final class RunningServer implements ParameterResolver {

    private static final ExtensionContext.Namespace SHARED = ExtensionContext.Namespace.create(RunningServer.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Server.class;
    }

    @Override
    public Server resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return of(context);
    }

    static Server of(ExtensionContext context) {
        return context.getRoot()
                .getStore(SHARED)
                .getOrComputeIfAbsent(Shared.class, key -> new Shared(), Shared.class)
                .server;
    }

    /** A fresh folder for a server's data below the module's target folder. */
    static Path emptyFolder(String name) {
        Path folder = Path.of(System.getProperty("rundertisch.test.target"), "servers", name);
        try {
            if (Files.exists(folder)) {
                Files.walkFileTree(folder, new Deletion());
            }
            Files.deleteIfExists(folder.resolveSibling(name + ".console.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private static final class Shared implements AutoCloseable {

        private final Server server = Server.start(emptyFolder("shared"), "rundertisch.demo=true");

        @Override
        public void close() {
            server.stop();
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
