package de.rundertisch.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class LeavingFilterTest {

    @Test
    void aConnectionThatTheReaderClosedIsNoFailure() {
        assertThat(LeavingFilter.hasLeft(new IOException("Connection is closed")))
                .isTrue();
        assertThat(LeavingFilter.hasLeft(new IOException("Broken pipe"))).isTrue();
        assertThat(LeavingFilter.hasLeft(new ClosedChannelException())).isTrue();
    }

    @Test
    void aWrappedOneIsRecognised() {
        assertThat(LeavingFilter.hasLeft(new ServletException(new IOException("Connection reset by peer"))))
                .isTrue();
    }

    @Test
    void aFileThatCannotBeReadRemainsAFailure() {
        assertThat(LeavingFilter.hasLeft(new NoSuchFileException("original.pdf")))
                .isFalse();
        assertThat(LeavingFilter.hasLeft(new IOException("No space left on device")))
                .isFalse();
        assertThat(LeavingFilter.hasLeft(new ServletException("no cause"))).isFalse();
    }
}
