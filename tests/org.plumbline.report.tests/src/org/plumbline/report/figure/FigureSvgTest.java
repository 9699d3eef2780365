package org.plumbline.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.plumbline.report.figure.Shape.Anchor;
import org.plumbline.report.figure.Shape.Caption;
import org.plumbline.report.figure.Shape.Fill;
import org.plumbline.report.figure.Shape.Stroke;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The SVG document says what the drawing says, y turned downwards. */
class FigureSvgTest {

    @Test
    void shapesBecomeElementsInOrder() throws Exception {
        Outline line = Outline.lines(new Point(0.1, 0.2), new Point(0.3, 0.2));
        Document svg = parse(new FigureDrawing(0.5, 0.4,
                List.of(new Fill(Outline.circle(new Point(0.2, 0.2), 0.1), Tone.BODY),
                        new Stroke(line, 0.01, Tone.ACCENT, true),
                        new Caption(0.25, 0.05, "a < b & c", 0.06, Anchor.MIDDLE)),
                "One & only"));
        assertEquals("0 0 500.0 400.0", svg.getDocumentElement().getAttribute("viewBox"));
        assertEquals("One & only", element(svg, "title", 0).getTextContent());
        assertEquals("#e0a47c", element(svg, "path", 0).getAttribute("fill"));
        assertEquals("M100.0,200.0L300.0,200.0", element(svg, "path", 1).getAttribute("d"));
        assertEquals("round", element(svg, "path", 1).getAttribute("stroke-linecap"));
        assertEquals("a < b & c", element(svg, "text", 0).getTextContent());
        assertEquals("350.0", element(svg, "text", 0).getAttribute("y"));
        assertEquals("middle", element(svg, "text", 0).getAttribute("text-anchor"));
    }

    private static Element element(Document svg, String name, int index) {
        return (Element) svg.getElementsByTagName(name).item(index);
    }

    private static Document parse(FigureDrawing drawing) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(FigureSvg.of(drawing))));
    }
}
