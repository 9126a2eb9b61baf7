package de.rundertisch.search.extraction;

/** The kinds of files that can be read. */
public enum MediaType {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("application/vnd.oasis.opendocument.text"),
    HTML("text/html"),
    EMAIL("message/rfc822"),
    OUTLOOK("application/vnd.ms-outlook"),
    TEXT("text/plain");

    private final String code;

    MediaType(String code) {
        this.code = code;
    }

    /** The IANA name. */
    public String code() {
        return code;
    }
}
