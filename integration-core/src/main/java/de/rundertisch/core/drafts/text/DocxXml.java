package de.rundertisch.core.drafts.text;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Small steps in WordprocessingML, by local names, so that both namespaces of the standard are read. */
final class DocxXml {

    private DocxXml() {}

    /** Is told of an element that starts. */
    interface Inside {
        void element(String name) throws XMLStreamException;
    }

    /**
     * Visits every element below the current one, at any depth, and stops at its end. A visitor may consume the element it is given,
     * up to its end.
     */
    static void each(XMLStreamReader xml, Inside inside) throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inside.element(xml.getLocalName());
                depth += xml.isStartElement() ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT && depth-- == 0) {
                return;
            }
        }
    }

    /** Leaves the current element out with everything in it. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        each(xml, name -> {});
    }

    /** The attribute of this local name, in whatever namespace; null if it is not there. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (name.equals(xml.getAttributeLocalName(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    static String value(XMLStreamReader xml) {
        String value = attribute(xml, "val");
        return value == null ? "" : value;
    }

    /** A number in an attribute; the fallback where there is none or nonsense. */
    static int number(@Nullable String value, int fallback) {
        try {
            return value == null ? fallback : Integer.parseInt(value);
        } catch (NumberFormatException nonsense) {
            return fallback;
        }
    }

    /** On or off: an element without a value means on. */
    static boolean on(XMLStreamReader xml) {
        String value = value(xml);
        return !("0".equals(value) || "false".equals(value) || "off".equals(value));
    }
}
