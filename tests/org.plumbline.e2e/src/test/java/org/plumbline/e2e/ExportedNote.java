package org.plumbline.e2e;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The last note of a chart in the exchange form, as another program would read it.
 *
 * @param chart the whole chart
 * @param note the note
 */
record ExportedNote(Element chart, Element note) {

    static ExportedNote read(Path file) throws IOException, ParserConfigurationException, SAXException {
        var builder = DocumentBuilderFactory.newNSInstance().newDocumentBuilder();
        var chart = builder.parse(file.toFile()).getDocumentElement();
        return new ExportedNote(chart, children(chart, "encounters").toList().getLast());
    }

    private static Stream<Element> children(Element parent, String name) {
        return elements(parent.getChildNodes()).filter(child -> child.getTagName().equals(name));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    /** An attribute of the first part of this name; empty where there is no such. */
    String value(String part, String attribute) {
        return parts(part).findFirst().map(found -> found.getAttribute(attribute)).orElse("");
    }

    /** An attribute of the note itself. */
    String value(String attribute) {
        return note.getAttribute(attribute);
    }

    /** The parts of the note of this name. */
    Stream<Element> parts(String name) {
        return children(note, name);
    }

    /** What was found, a line each: item, side and the attributes of the result. */
    List<String> findings(String type, String... result) {
        return parts("findings").filter(one -> one.getAttribute("xsi:type").equals("chart:" + type))
                .map(one -> words(one, Stream.concat(Stream.of("item", "side"), Stream.of(result)))).toList();
    }

    /** What was done, a line each. */
    List<String> treatments() {
        return parts("treatments").map(one -> words(one, Stream.of("procedure", "minutes"))).toList();
    }

    /** What of the episode belongs to this note or its day, a line each. */
    List<String> ofEpisode(String name, String attribute, String expected, String... shown) {
        return elements(chart.getElementsByTagName(name)).filter(one -> one.getAttribute(attribute).equals(expected))
                .map(one -> words(one, Stream.of(shown))).toList();
    }

    /** What was carried or defaulted and nobody has confirmed. */
    List<String> unconfirmed() {
        return Stream.concat(Stream.of(note), elements(note.getElementsByTagName("*")))
                .filter(part -> List.of("carried", "defaulted").contains(part.getAttribute("provenance"))
                        || part.getTagName().equals("origins") && !part.hasAttribute("provenance"))
                .map(ExportedNote::source).toList();
    }

    private static String words(Element part, Stream<String> attributes) {
        return String.join(" ", attributes.map(part::getAttribute).filter(value -> !value.isEmpty()).toList());
    }

    /** The note as it stands in the file. */
    String text() {
        return source(note);
    }

    private static String source(Node node) {
        try {
            var transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var words = new StringWriter();
            transformer.transform(new DOMSource(node), new StreamResult(words));
            return words.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
