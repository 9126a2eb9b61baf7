package de.rundertisch.web.shared;

import de.rundertisch.core.shared.BusinessException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

/**
 * Turns what a person did wrong into a sentence on the page they are on, with everything they typed still there, and without a line
 * in the log. A page that is older than the server's memory of it (or whose state was tampered with) is opened afresh with an
 * explanation. Only what is our own fault goes on to the handler of Faces, which logs it and shows the error page.
 */
class MistakeHandler extends ExceptionHandlerWrapper {

    /** Tells the layout, and thereby the script that set aside what was typed, that this page was opened afresh. */
    private static final String AFRESH = "afresh";

    MistakeHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext context = events.next().getContext();
            if (isAnswered(context)) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean isAnswered(ExceptionQueuedEventContext context) {
        FacesContext faces = context.getContext();
        Throwable thrown = context.getException();
        Optional<BusinessException> mistake = Causes.find(thrown, BusinessException.class);
        if (mistake.isPresent()) {
            return answer(faces, mistake.get());
        }
        if (Causes.find(thrown, OptimisticLockException.class).isPresent()) {
            show(faces, "shared.changedMeanwhile");
            return true;
        }
        boolean stale = thrown instanceof ViewExpiredException || PhaseId.RESTORE_VIEW.equals(context.getPhaseId());
        return stale && reopen(faces);
    }

    private static boolean answer(FacesContext faces, BusinessException mistake) {
        switch (mistake.reason()) {
            case RULE -> show(faces, mistake.key(), mistake.arguments().toArray());
            case NOT_FOUND -> sendError(faces, 404);
            case NOT_ALLOWED -> sendError(faces, 403);
        }
        return true;
    }

    private static void show(FacesContext faces, String key, Object... arguments) {
        String text = Wording.text(Wording.locale(), key, arguments);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        faces.validationFailed();
    }

    private static void sendError(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean reopen(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        try {
            show(faces, "shared.stalePage");
            faces.getExternalContext().getFlash().setKeepMessages(true);
            faces.getExternalContext().getFlash().put(AFRESH, true);
            faces.getExternalContext().redirect(request.getContextPath() + Paths.page(request));
            faces.responseComplete();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
