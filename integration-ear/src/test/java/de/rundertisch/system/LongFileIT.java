package de.rundertisch.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.demo.DemoLogins;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

/** Short files do not wait for long ones. The text recognition is a stand-in that takes as long as the test wants. */
@SystemTest
class LongFileIT {

    private static final int SHORT = 10;
    private static final String STAND_IN = """
            #!/bin/sh
            if [ "$1" = "--list-langs" ]; then echo deu; exit 0; fi
            touch "$0.reading"
            while [ ! -e "$0.go" ]; do sleep 0.2; done
            printf '5\\t1\\t1\\t1\\t1\\t1\\t0\\t0\\t9\\t9\\t95\\tZwirbelquast\\n'
            """;

    @Test
    void tenShortFilesAreFoundWhileTwoLongOnesAreStillRead(Visitor staff) throws Exception {
        Path data = RunningServer.emptyFolder("long-file");
        Path recognition = standIn(data);
        Path reading = Path.of(recognition + ".reading");
        Path go = Path.of(recognition + ".go");
        Server server = Server.start(
                data,
                "rundertisch.demo=true",
                "rundertisch.extraction.slow=PT5S",
                "rundertisch.ocr.tesseract=" + recognition);
        try {
            staff.goTo(server);
            staff.signIn(DemoLogins.STAFF);
            Program program = new Program(server, staff.createToken("long"));
            upload(program, "lang-1.pdf", ScannedPdf.of("Ein Band", "von vielen Seiten"));
            staff.page().waitForCondition(() -> Files.exists(reading));
            upload(program, "lang-2.pdf", ScannedPdf.of("Noch ein Band", "von vielen Seiten"));
            for (int i = 0; i < SHORT; i++) {
                upload(program, "kurz-" + i + ".txt", text(i).getBytes(StandardCharsets.UTF_8));
            }
            for (int i = 0; i < SHORT; i++) {
                assertThat(program.finds(text(i))).as(text(i)).isTrue();
            }
            assertThat(program.hits("Zwirbelquast")).as("still being read").isZero();
            Files.createFile(go);
            assertThat(program.finds("Zwirbelquast")).isTrue();
        } finally {
            server.stop();
        }
    }

    private static String text(int number) {
        return "Kurzbrief" + (char) ('a' + number) + "x";
    }

    private static void upload(Program program, String name, byte[] content) {
        assertThat(program.upload(name, content).statusCode()).isEqualTo(202);
    }

    private static Path standIn(Path data) throws IOException {
        Path folder = RunningServer.emptyFolder(data.getFileName() + "-recognition");
        Files.createDirectories(folder);
        Path program = Files.writeString(folder.resolve("recognise"), STAND_IN);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return program;
    }
}
