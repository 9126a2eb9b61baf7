package de.rundertisch.web.shared;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlMessage;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ties inputs to what is said about them, just before a page is rendered: an input inside {@code rt:field} points to its hint and its
 * message ({@code aria-describedby}) and says that it is wrong ({@code aria-invalid}), which screen readers announce with the
 * field and the theme shows. The message itself is announced as it appears. Registered in faces-config.xml; holds no state.
 */
public class DescribedFields implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        VisitContext visit = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_ITERATION));
        faces.getViewRoot().visitTree(visit, (context, component) -> {
            if (component instanceof HtmlMessage message && message.getFor() != null) {
                describe(faces, message);
            }
            return VisitResult.ACCEPT;
        });
    }

    private static void describe(FacesContext faces, HtmlMessage message) {
        message.getPassThroughAttributes(true).put("role", "alert"); // the standard tag has no such attribute
        UIComponent input = message.findComponent(message.getFor());
        if (!(input instanceof EditableValueHolder holder)) {
            return;
        }
        boolean wrong = faces.getMessages(input.getClientId(faces)).hasNext();
        Map<String, Object> attributes = input.getPassThroughAttributes(true);
        put(attributes, "aria-invalid", wrong || !holder.isValid() ? "true" : null);
        String about = Stream.of(hintOf(faces, message), wrong ? message.getClientId(faces) : "")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        put(attributes, "aria-describedby", about.isEmpty() ? null : about);
    }

    private static String hintOf(FacesContext faces, HtmlMessage message) {
        UIComponent hint = message.findComponent(message.getFor() + "Hint");
        return hint == null ? "" : hint.getClientId(faces);
    }

    private static void put(Map<String, Object> attributes, String name, String value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }
}
