package de.rundertisch.core.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes ZIPs, good and bad, at the moment they are needed. */
final class Zips {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip;

    Zips() {
        this(StandardCharsets.UTF_8);
    }

    /** @param names how file names are written; ZIP knows UTF-8, and whatever Windows used before */
    Zips(Charset names) {
        zip = new ZipOutputStream(bytes, names);
    }

    Zips add(String name, String content) {
        return add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Zips add(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
