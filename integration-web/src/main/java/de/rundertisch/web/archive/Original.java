package de.rundertisch.web.archive;

import de.rundertisch.core.archive.Archive;
import de.rundertisch.core.archive.ArchivedDocument;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.SignedIn;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Hands out the untouched original ({@code /archive/original?id=17}). Strangers' files must not act in our name: everything is a
 * download except a PDF that is asked for with {@code inline}, the type is never left to the browser's guess, and whatever the
 * browser shows nevertheless runs in a sandbox without scripts.
 */
@WebServlet("/archive/original")
public class Original extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";

    @Inject
    private transient Archive archive;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(archive.find(signedIn.actor(), id(request)), request, response);
        } catch (BusinessException refused) {
            boolean hidden = refused.reason() == BusinessException.Reason.NOT_FOUND;
            response.sendError(hidden ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(ArchivedDocument document, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean inline = PDF.equals(document.mediaType()) && request.getParameter("inline") != null;
        response.setContentType(document.mediaType());
        response.setHeader("Content-Disposition", disposition(inline ? "inline" : "attachment", document.fileName()));
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Accept-Ranges", "bytes");
        long size = document.file().size();
        Optional<ByteRange> range = ByteRange.of(request.getHeader("Range"), size);
        range.ifPresent(part -> {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", part.of(size));
        });
        copy(document, range.orElse(new ByteRange(0, size - 1)), response);
    }

    private void copy(ArchivedDocument document, ByteRange part, HttpServletResponse response) throws IOException {
        response.setContentLengthLong(part.length());
        try (InputStream original = archive.openOriginal(signedIn.actor(), document.id())) {
            original.skipNBytes(part.first());
            byte[] buffer = new byte[64 * 1024];
            long left = part.length();
            while (left > 0) {
                int read = original.readNBytes(buffer, 0, (int) Math.min(buffer.length, left));
                response.getOutputStream().write(buffer, 0, read);
                left = read == 0 ? 0 : left - read;
            }
        }
    }

    /** Two names after RFC 6266: a plain one for old programs, the real one for all others. */
    static String disposition(String kind, String fileName) {
        String plain = fileName.replaceAll("[^\\w.\\- ]", "_");
        String real = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return kind + "; filename=\"" + plain + "\"; filename*=UTF-8''" + real;
    }

    private static long id(HttpServletRequest request) {
        try {
            return Long.parseLong(request.getParameter("id"));
        } catch (NumberFormatException notANumber) {
            throw BusinessException.notFound();
        }
    }
}
