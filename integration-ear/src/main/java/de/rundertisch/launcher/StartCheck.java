package de.rundertisch.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What can be found out before the server starts, each with one sentence when it is not as it must be. */
final class StartCheck {

    private static final int OLDEST_JAVA = 21;

    private StartCheck() {}

    static void java() throws CannotStart {
        if (Runtime.version().feature() < OLDEST_JAVA) {
            throw new CannotStart(
                    "java.tooOld", String.valueOf(Runtime.version().feature()), System.getProperty("java.home"));
        }
    }

    static void portIsFree(Settings settings) throws CannotStart {
        String port = String.valueOf(settings.port());
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(settings.address()), settings.port()));
        } catch (BindException e) {
            boolean taken = String.valueOf(e.getMessage()).contains("in use");
            throw taken
                    ? new CannotStart("port.inUse", settings.address(), port)
                    : new CannotStart("port.refused", settings.address(), port, e.getMessage());
        } catch (IOException e) {
            throw new CannotStart("port.refused", settings.address(), port, e.getMessage());
        }
    }

    /**
     * Takes the data folder for this server alone.
     *
     * @return the lock; the operating system gives it back when the process ends, however it ends
     */
    static FileLock dataFolder(Path data) throws CannotStart {
        FileLock lock;
        try {
            Files.createDirectories(data);
            lock = FileChannel.open(data.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
        } catch (OverlappingFileLockException | IOException e) {
            throw new CannotStart("data.notWritable", data);
        }
        if (lock == null) {
            throw new CannotStart("data.inUse", data);
        }
        return lock;
    }
}
