package org.dealwright.examples.chart;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An element of SVG or HTML, with its attributes and what is in it. Texts and attributes are escaped as they are written;
 * what XML has no place for becomes a question mark. Not thread-safe.
 */
public final class Element {
    /** HTML's elements that nothing can be in; all others are closed by a tag of their own, or browsers misread them. */
    private static final Set<String> EMPTY = Set.of("meta", "br", "hr", "col");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    /** Elements and texts, in order. */
    private final List<Object> content = new ArrayList<>();

    private Element(String name) {
        this.name = name;
    }

    /** An empty element. */
    public static Element of(String name) {
        return new Element(name);
    }

    /** An element with a text in it. */
    public static Element of(String name, String text) {
        return new Element(name).text(text);
    }

    /** Sets an attribute. */
    public Element with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /** Sets an attribute to a length, to a tenth. */
    public Element with(String attribute, double length) {
        return with(attribute, length(length));
    }

    /** Adds an element. */
    public Element add(Element element) {
        content.add(element);
        return this;
    }

    /** Adds elements. */
    public Element addAll(List<Element> elements) {
        content.addAll(elements);
        return this;
    }

    /** Adds a text. */
    public Element text(String text) {
        content.add(text);
        return this;
    }

    /** A length to a tenth, without a fraction of zero. */
    static String length(double length) {
        String tenths = String.format(Locale.ROOT, "%.1f", length);
        String plain = tenths.endsWith(".0") ? tenths.substring(0, tenths.length() - 2) : tenths;
        return plain.equals("-0") ? "0" : plain;
    }

    /** The markup. */
    @Override
    public String toString() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            write(out);
            // or an empty element at the end stays open
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void write(XMLStreamWriter out) throws XMLStreamException {
        boolean empty = content.isEmpty() && EMPTY.contains(name);
        if (empty) {
            out.writeEmptyElement(name);
        } else {
            out.writeStartElement(name);
        }
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.writeAttribute(attribute.getKey(), possible(attribute.getValue()));
        }
        for (Object part : content) {
            if (part instanceof Element element) {
                element.write(out);
            } else {
                out.writeCharacters(possible(part.toString()));
            }
        }
        if (!empty) {
            out.writeEndElement();
        }
    }

    /** The text as XML can have it: control characters and halves of characters are not among what it can. */
    private static String possible(String text) {
        return text.codePoints()
                .map(point -> isPossible(point) ? point : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPossible(int point) {
        return point == '\n'
                || switch (Character.getType(point)) {
                    case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
                    default -> true;
                };
    }
}
