package de.rundertisch.web.concept;

import de.rundertisch.core.concept.FieldOfAction;
import de.rundertisch.core.concept.Goal;
import de.rundertisch.core.concept.Phrasing;

/** The inputs of the form for a part of the concept, as typed; each kind of part uses some of them. */
public class PartForm {

    private int version;
    private String title;
    private String shortTitle;
    private String text;
    private String code;

    void read(FieldOfAction field) {
        version = field.version();
        title = field.title();
        shortTitle = field.shortTitle();
    }

    void read(Goal goal) {
        version = goal.version();
        text = goal.text();
    }

    void read(de.rundertisch.core.concept.Recommendation recommendation) {
        version = recommendation.version();
        code = recommendation.code();
        title = recommendation.title();
        text = recommendation.wording();
    }

    Phrasing phrasing() {
        return new Phrasing(code, title, text);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getShortTitle() {
        return shortTitle;
    }

    public void setShortTitle(String shortTitle) {
        this.shortTitle = shortTitle;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
