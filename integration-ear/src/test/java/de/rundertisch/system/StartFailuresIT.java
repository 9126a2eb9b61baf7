package de.rundertisch.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whoever cannot start the server reads one sentence. */
class StartFailuresIT {

    @Test
    void aPortInUseIsOneSentence() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Server server =
                    Server.launch(RunningServer.emptyFolder("port"), "rundertisch.port=" + other.getLocalPort());
            assertThat(server.awaitEnd()).isNotZero();
            assertThat(server.console().lines()).singleElement().asString().contains("" + other.getLocalPort());
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneSentence() throws IOException {
        Path file = RunningServer.emptyFolder("folder").resolveSibling("a-file");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "in the way");
        Server server = Server.launch(RunningServer.emptyFolder("folder"), "rundertisch.data=" + file.resolve("data"));
        assertThat(server.awaitEnd()).isNotZero();
        assertThat(server.console().lines()).singleElement().asString().contains(file.toString());
    }

    @Test
    void aWordInPlaceOfAPortIsOneSentence() {
        Server server = Server.launch(RunningServer.emptyFolder("word"), "rundertisch.port=eighty");
        assertThat(server.awaitEnd()).isNotZero();
        assertThat(server.console().lines()).singleElement().asString().contains("eighty");
    }
}
