package de.rundertisch.search.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.rtf.RTFEditorKit;
import org.bbottema.rtftohtml.impl.RTF2HTMLConverterRFCCompliant;
import org.jsoup.Jsoup;

/**
 * The words of Rich Text. Outlook wraps web pages and plain words in it, which a converter that knows the wrapping ([MS-OXRTFEX]) takes out
 * again; what was written as Rich Text is read by the JDK, which needs no screen for that.
 */
final class RichText {

    /** The wrapping has to be named among the first words. */
    private static final int HEAD = 500;

    /** The JDK leaves out the words of a link; without these marks they are words like others. */
    private static final String LINKS = "\\\\(field|fldrslt)\\b ?";

    private RichText() {}

    static void read(String rtf, Sections sections) throws IOException, ExtractionFailed {
        String head = rtf.substring(0, Math.min(HEAD, rtf.length()));
        if (head.contains("\\fromhtml")) {
            HtmlText.read(Jsoup.parse(unwrapped(rtf)), sections);
        } else {
            String words = head.contains("\\fromtext") ? unwrapped(rtf) : words(rtf);
            PlainText.read(new BufferedReader(new StringReader(words)), sections);
        }
    }

    private static String unwrapped(String rtf) {
        return RTF2HTMLConverterRFCCompliant.INSTANCE.rtf2html(rtf);
    }

    private static String words(String rtf) throws IOException, ExtractionFailed {
        RTFEditorKit kit = new RTFEditorKit();
        Document document = kit.createDefaultDocument();
        try {
            kit.read(new StringReader(rtf.replaceAll(LINKS, "")), document, 0);
            return document.getText(0, document.getLength()).replace("\n", "\n\n");
        } catch (BadLocationException broken) {
            throw new ExtractionFailed(FailureReason.BROKEN, broken);
        }
    }
}
