package de.rundertisch.web.archive;

import de.rundertisch.core.shared.BusinessException;
import jakarta.faces.context.FacesContext;

/** The document a request is about, known from its first moment on: a view parameter comes later, and not at all to a refused form. */
final class Requested {

    private Requested() {}

    /** @throws BusinessException not found, if the request names no document */
    static long id() {
        String id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw BusinessException.notFound();
        }
        return Long.parseLong(id);
    }
}
