package de.rundertisch.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import org.primefaces.csp.CspState;

/** Puts {@link FreshNonce} where PrimeFaces looks for its own; ordered before PrimeFaces in META-INF/faces-config.xml. */
public class FreshNonceFactory extends FacesContextFactory {

    public FreshNonceFactory(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        FacesContext faces = getWrapped().getFacesContext(context, request, response, lifecycle);
        faces.getAttributes().put(CspState.class.getName(), new FreshNonce(faces));
        return faces;
    }
}
