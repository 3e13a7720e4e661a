package hms.web.shared;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts our handler around the one of Faces. */
public class TroubleHandlerFactory extends ExceptionHandlerFactory {

    public TroubleHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new TroubleHandler(getWrapped().getExceptionHandler());
    }
}
