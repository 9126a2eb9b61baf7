package de.rundertisch.web.statements;

import de.rundertisch.core.statements.Receipt;
import de.rundertisch.core.statements.StatementReading;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Hands out a receipt ({@code /statements/receipt?code=K7QF-3M2P-9XWD}) as an accessible PDF, or with {@code as=txt} as the plain text
 * whose SHA-256 is the hash. Whoever holds the code may have it.
 */
@WebServlet("/statements/receipt")
public class ReceiptFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StatementReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Receipt> receipt = reading.check(request.getParameter("code"));
        if (receipt.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if ("txt".equals(request.getParameter("as"))) {
            byte[] text = receipt.get().text().getBytes(StandardCharsets.UTF_8);
            send(response, "text/plain;charset=UTF-8", name(receipt.get(), "txt"), text);
        } else {
            send(response, "application/pdf", name(receipt.get(), "pdf"), reading.pdf(receipt.get(), address(request)));
        }
    }

    private static String name(Receipt receipt, String ending) {
        return "stellungnahme-" + receipt.release().code() + "." + ending;
    }

    /** Where this server checks receipts, as the reader reached it. */
    private static String address(HttpServletRequest request) {
        String here = request.getRequestURL().toString();
        return here.substring(0, here.length() - "receipt".length()) + "check";
    }

    private static void send(HttpServletResponse response, String type, String name, byte[] bytes) throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
