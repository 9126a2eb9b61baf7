package de.rundertisch.web.shared;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link MistakeHandler} before the handler of Faces. */
public class MistakeHandlerFactory extends ExceptionHandlerFactory {

    public MistakeHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new MistakeHandler(getWrapped().getExceptionHandler());
    }
}
