package de.rundertisch.web.drafts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** The tag {@code rt:chapterHeading}: the heading of a {@link ShownChapter} in its rank, with its number unless the title has it. */
@FacesComponent(ChapterHeading.TYPE)
public class ChapterHeading extends UIComponentBase {

    static final String TYPE = "rundertisch.chapterHeading";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ShownChapter chapter = (ShownChapter) getAttributes().get("value");
        ResponseWriter out = faces.getResponseWriter();
        String rank = "h" + chapter.rank();
        out.startElement(rank, this);
        if (!chapter.line().heading().equals(chapter.line().title())) {
            out.writeText(chapter.line().number() + " ", null);
        }
        PieceWriter.write(out, "span", chapter.title());
        out.endElement(rank);
    }
}
