package de.rundertisch.web.messages;

import de.rundertisch.core.messages.preferences.MessageSettings;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * The address in the header List-Unsubscribe: a mail program posts to it when its reader presses its own button (RFC 8058), without
 * cookies and without being signed in. A person who opens it is led to the page with the button.
 */
@WebServlet("/messages/one-click")
public class OneClick extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MessageSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.sendRedirect(request.getContextPath() + "/messages/unsubscribe" + query);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] tokens = request.getParameterValues("token");
        boolean meant = "One-Click".equals(request.getParameter("List-Unsubscribe"));
        if (!meant) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (tokens == null || settings.unsubscribe(List.of(tokens)).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println("OK");
        }
    }
}
