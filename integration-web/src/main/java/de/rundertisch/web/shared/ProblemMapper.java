package de.rundertisch.web.shared;

import de.rundertisch.core.shared.BusinessException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Turns a no of the domain into problem details: 422 for a rule, 404 for what is not there, 403 for what is not allowed. */
@Provider
public class ProblemMapper implements ExceptionMapper<BusinessException> {

    private static final int UNPROCESSABLE = 422;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(BusinessException mistake) {
        int status = switch (mistake.reason()) {
            case RULE -> UNPROCESSABLE;
            case NOT_FOUND -> 404;
            case NOT_ALLOWED -> 403;
        };
        return Problem.of(status, mistake, headers).toResponse();
    }
}
