package org.plumbline.model.io;

import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.xml.sax.SAXException;

/**
 * Parsers of the JDK, whatever else is installed, that know neither document types nor anything outside the document,
 * and stop at limits no chart comes near.
 */
@NonNullByDefault({})
final class ChartParserPool extends XMLParserPoolImpl {

    private static final int MAX_DEPTH = 1000;
    private static final int MAX_ATTRIBUTES = 2000;

    private static final Map<String, Boolean> FEATURES = Map.of(
            "http://apache.org/xml/features/disallow-doctype-decl", true,
            "http://xml.org/sax/features/external-general-entities", false,
            "http://xml.org/sax/features/external-parameter-entities", false,
            "http://apache.org/xml/features/nonvalidating/load-external-dtd", false,
            XMLConstants.FEATURE_SECURE_PROCESSING, true);

    ChartParserPool() {
        super(true);
    }

    @Override
    protected SAXParser makeParser(Map<String, Boolean> features, Map<String, ?> properties)
            throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        for (var feature : FEATURES.entrySet()) {
            factory.setFeature(feature.getKey(), feature.getValue());
        }
        for (var feature : features.entrySet()) {
            factory.setFeature(feature.getKey(), feature.getValue());
        }
        SAXParser parser = factory.newSAXParser();
        parser.setProperty("jdk.xml.maxElementDepth", Integer.toString(MAX_DEPTH));
        parser.setProperty("jdk.xml.elementAttributeLimit", Integer.toString(MAX_ATTRIBUTES));
        return parser;
    }
}
