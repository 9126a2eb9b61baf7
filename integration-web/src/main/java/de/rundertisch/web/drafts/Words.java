package de.rundertisch.web.drafts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/** The tag {@code rt:words}: what a {@link ShownParagraph} says, as a paragraph or a table. */
@FacesComponent(Words.TYPE)
public class Words extends UIComponentBase {

    static final String TYPE = "rundertisch.words";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ShownParagraph paragraph = (ShownParagraph) getAttributes().get("value");
        if (paragraph.table()) {
            table(faces.getResponseWriter(), paragraph.rows());
        } else {
            PieceWriter.write(
                    faces.getResponseWriter(), "p", paragraph.rows().getFirst().getFirst());
        }
    }

    private void table(ResponseWriter out, List<List<Cell>> rows) throws IOException {
        out.startElement("table", this);
        out.startElement("tbody", this);
        for (List<Cell> row : rows) {
            out.startElement("tr", this);
            for (Cell cell : row) {
                PieceWriter.write(out, "td", cell);
            }
            out.endElement("tr");
        }
        out.endElement("tbody");
        out.endElement("table");
    }
}
