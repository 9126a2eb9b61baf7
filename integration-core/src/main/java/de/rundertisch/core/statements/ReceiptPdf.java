package de.rundertisch.core.statements;

import de.rundertisch.core.comments.ChangeProposal;
import de.rundertisch.core.drafts.text.WordChanges.Change;
import de.rundertisch.core.drafts.text.WordChanges.Kind;
import de.rundertisch.core.pdf.AccessiblePdf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A receipt on paper: the words of the release, and on them how to check that they are unchanged. Built as a tree, so that nothing
 * anybody typed can be taken for markup.
 */
final class ReceiptPdf {

    private final Document page;
    private final Element body;

    private ReceiptPdf(Receipt receipt, String title) {
        page = empty();
        Element html = page.createElement("html");
        html.setAttribute("lang", "de");
        page.appendChild(html);
        Element head = add(html, "head", "");
        add(head, "title", title);
        Element description = add(head, "meta", "");
        description.setAttribute("name", "description");
        description.setAttribute("content", title + ", " + receipt.release().organisation());
        add(head, "style", style());
        body = add(html, "body", "");
    }

    /**
     * @param address where a receipt is checked, shown as it is
     */
    static byte[] of(Receipt receipt, String address) {
        ReleaseLine release = receipt.release();
        String title = "Stellungnahme zu " + release.draftTitle() + ", Fassung " + release.versionNumber();
        ReceiptPdf pdf = new ReceiptPdf(receipt, title);
        pdf.head(receipt, title);
        receipt.items().forEach(pdf::item);
        pdf.proof(receipt, address);
        return AccessiblePdf.print(pdf.page);
    }

    private void head(Receipt receipt, String title) {
        ReleaseLine release = receipt.release();
        add(body, "h1", title);
        add(body, "p", release.organisation()).setAttribute("class", "organisation");
        add(
                body,
                "p",
                "Freigabe " + release.number() + " durch " + release.person() + " am "
                        + ReceiptText.moment(release.at()));
        if (receipt.coverNote() != null) {
            add(body, "h2", "Vorbemerkung");
            words(receipt.coverNote());
        }
        add(
                body,
                "h2",
                receipt.items().size() == 1 ? "1 Kommentar" : receipt.items().size() + " Kommentare");
    }

    private void item(Receipt.Item item) {
        add(body, "h3", item.position() + ". " + ReceiptText.word(item.kind()) + " zu " + item.place());
        if (item.proposal() != null) {
            proposal(item.proposal());
        } else if (item.quote() != null) {
            add(body, "blockquote", "„" + item.quote() + "“");
        }
        words(item.body());
        add(body, "p", "Verfasst von " + item.author()).setAttribute("class", "by");
    }

    /** Old and new wording one after the other, for the ear; what differs is marked in both, for the eye. */
    private void proposal(ChangeProposal proposal) {
        List<Change> changes = proposal.changes();
        add(body, "p", "Bisheriger Wortlaut").setAttribute("class", "label");
        wording(changes, Kind.DELETED, "del");
        add(body, "p", "Neuer Wortlaut" + (proposal.strikes() ? ": " + ReceiptText.STRUCK : ""))
                .setAttribute("class", "label");
        if (!proposal.strikes()) {
            wording(changes, Kind.INSERTED, "ins");
        }
    }

    /** Every stretch is an element: bare text would be printed before all elements around it, and so be read out first. */
    private void wording(List<Change> changes, Kind marked, String element) {
        Element wording = add(body, "blockquote", "");
        for (Change change : changes) {
            if (change.kind() == marked || change.kind() == Kind.SAME) {
                add(wording, change.kind() == marked ? element : "span", change.text());
            }
        }
    }

    private void proof(Receipt receipt, String address) {
        Element proof = add(body, "div", "");
        proof.setAttribute("class", "proof");
        add(proof, "h2", "Diese Stellungnahme prüfen");
        add(
                proof,
                "p",
                "Der Wortlaut ist eingefroren. Ob er unverändert ist, zeigt " + address + " mit dem Prüfcode "
                        + receipt.release().code() + ".");
        add(proof, "p", "SHA-256 des Wortlauts als Textdatei: " + receipt.hash().replaceAll(".{8}(?!$)", "$0 "))
                .setAttribute("class", "hash");
    }

    private void words(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> add(body, "p", line));
    }

    private Element add(Element parent, String name, String text) {
        Element element = page.createElement(name);
        element.setTextContent(text);
        parent.appendChild(element);
        return element;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java makes documents", e);
        }
    }

    private static String style() {
        try (InputStream css = ReceiptPdf.class.getResourceAsStream("receipt.css")) {
            return new String(Objects.requireNonNull(css, "receipt.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
