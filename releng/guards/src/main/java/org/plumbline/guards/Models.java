package org.plumbline.guards;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Rules about the model and the packs of knowledge. */
final class Models {

    private static final Set<String> EXPLAINED = Set.of("EPackage", "eClassifiers", "eStructuralFeatures", "eLiterals");
    private static final Pattern LISTED = Pattern.compile("<(chapters|samples|vignettes)>([^<]+)</\\1>");

    private Models() {
    }

    /** A class, feature or literal while its content is read. */
    private static final class Entry {
        private final String name;
        private final int line;
        private boolean explained;

        Entry(String name, int line) {
            this.name = name;
            this.line = line;
        }
    }

    static void documentation(SourceTree tree, Findings findings) {
        tree.files("bundles/[^/]+/model/[^/]+\\.ecore").forEach(path -> {
            try {
                documentation(path, XMLInputFactory.newDefaultFactory()
                        .createXMLStreamReader(new StringReader(tree.text(path))), findings);
            } catch (XMLStreamException e) {
                findings.add(path, e.getLocation().getLineNumber(), "is not well-formed");
            }
        });
    }

    private static void documentation(String path, XMLStreamReader reader, Findings findings)
            throws XMLStreamException {
        Deque<Entry> open = new ArrayDeque<>();
        for (; reader.hasNext(); reader.next()) {
            if (reader.isStartElement() && EXPLAINED.contains(reader.getLocalName())) {
                open.push(new Entry(reader.getAttributeValue(null, "name"), reader.getLocation().getLineNumber()));
            } else if (reader.isStartElement() && reader.getLocalName().equals("details")
                    && "documentation".equals(reader.getAttributeValue(null, "key"))) {
                open.element().explained |= !reader.getAttributeValue(null, "value").isBlank();
            } else if (reader.isEndElement() && EXPLAINED.contains(reader.getLocalName())) {
                Entry entry = open.pop();
                if (!entry.explained) {
                    findings.add(path, entry.line, entry.name + " is not documented");
                }
            }
        }
    }

    static void packs(SourceTree tree, Findings findings) {
        Set<String> listed = new TreeSet<>();
        tree.files("bundles/[^/]+/packs/[^/]+/pack\\.xml").forEach(path -> {
            Matcher entry = LISTED.matcher(tree.text(path));
            listed.add(path);
            while (entry.find()) {
                String file = resolve(path, entry.group(2));
                if (!listed.add(file) || !tree.holds(file)) {
                    findings.add(path, tree.line(path, entry.group()),
                            entry.group(2) + " is listed twice or does not exist");
                }
            }
        });
        tree.files("bundles/[^/]+/(packs/.*\\.xml|samples/.*\\.xml|vignettes/.*\\.txt)")
                .filter(path -> !listed.contains(path))
                .forEach(path -> findings.add(path, 1, "no pack lists it"));
    }

    private static String resolve(String path, String relative) {
        return Path.of(path).resolveSibling(relative).normalize().toString().replace('\\', '/');
    }
}
