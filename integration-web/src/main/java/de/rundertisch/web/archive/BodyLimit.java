package de.rundertisch.web.archive;

import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stops a body that is too long before the server has written it to its disk, by its announced length or, where none is
 * announced, while it is being read.
 */
@Provider
@BoundedBody
public class BodyLimit implements ContainerRequestFilter {

    /** What the other parts of a form may take beside the file. */
    private static final long FORM = 64L * 1024;

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    @ConfigProperty(name = "rundertisch.upload.limit", defaultValue = "209715200")
    private long limit;

    @Context
    private HttpHeaders headers;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > limit + FORM) {
            request.abortWith(tooLarge().getResponse());
            return;
        }
        request.setEntityStream(new Bounded(request.getEntityStream()));
    }

    private WebApplicationException tooLarge() {
        BusinessException refused = new BusinessException("archive.upload.tooLarge", limit / MEGABYTE);
        return new WebApplicationException(Problem.of(413, refused, headers).toResponse());
    }

    private final class Bounded extends FilterInputStream {

        private long left = limit + FORM;

        private Bounded(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(read);
            return read;
        }

        private void count(int read) {
            left -= Math.max(0, read);
            if (left < 0) {
                throw tooLarge();
            }
        }
    }
}
