package de.rundertisch.web.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Knows where PDF.js lies: its address holds its version, which the jar that brings it tells. */
@Named
@ApplicationScoped
public class PdfViewer {

    private static final String JAR = "/META-INF/maven/org.webjars.npm/pdfjs-dist/pom.properties";

    private final String folder = "/webjars/pdfjs-dist/" + version() + "/";

    /** Folder of PDF.js inside the application, with slashes around it. */
    public String getFolder() {
        return folder;
    }

    private static String version() {
        try (InputStream jar = PdfViewer.class.getResourceAsStream(JAR)) {
            if (jar == null) {
                throw new IllegalStateException("PDF.js is missing in the class path");
            }
            Properties properties = new Properties();
            properties.load(jar);
            return properties.getProperty("version");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
