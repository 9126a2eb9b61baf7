package de.rundertisch.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * The part of the data folder that belongs to the server: {@code tmp}, where Payara Micro unpacks itself, made anew at each start so
 * that a killed server leaves nothing behind for long, and {@code logs}, which stays.
 */
final class ServerFolder {

    private final Path temporary;
    private final Path log;

    private ServerFolder(Path temporary, Path log) {
        this.temporary = temporary;
        this.log = log;
    }

    static ServerFolder prepare(Path data) throws CannotStart {
        try {
            Path temporary = data.resolve("tmp");
            delete(temporary);
            Files.createDirectories(temporary);
            Path logs = Files.createDirectories(data.resolve("logs"));
            return new ServerFolder(temporary, logs.resolve("server-0.log"));
        } catch (IOException e) {
            throw new CannotStart("data.notWritable", e.getMessage());
        }
    }

    Path temporary() {
        return temporary;
    }

    Path log() {
        return log;
    }

    /** The log's configuration: all to the file, to the console only what a person must see. */
    Path loggingProperties() throws IOException {
        try (InputStream template = ServerFolder.class.getResourceAsStream("logging.properties")) {
            String text = new String(template.readAllBytes(), StandardCharsets.ISO_8859_1);
            return Files.writeString(
                    temporary.resolve("logging.properties"),
                    text.replace(
                            "@logs@",
                            log.getParent().toString().replace("\\", "/").replace("%", "%%")));
        }
    }

    /**
     * What Payara Micro has no options for: the address its port listens at, saying less about itself, and keeping sessions in
     * memory as long as there is no cluster that could take them over.
     */
    Path bootCommands(String address) throws IOException {
        String server = "set configs.config.server-config.";
        String listener = server + "network-config.network-listeners.network-listener.http-listener.";
        String protocol = server + "network-config.protocols.protocol.http-listener.http.";
        return Files.write(
                temporary.resolve("boot.asadmin"),
                List.of(
                        listener + "address=" + address,
                        protocol + "xpowered-by=false",
                        protocol + "server-header=false",
                        server + "availability-service.availability-enabled=false",
                        server + "availability-service.web-container-availability.availability-enabled=false"));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
