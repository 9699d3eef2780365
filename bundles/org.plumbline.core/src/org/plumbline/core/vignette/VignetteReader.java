package org.plumbline.core.vignette;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.internal.vignette.CaseWriter;
import org.plumbline.core.internal.vignette.Messages;

/**
 * Reads vignettes. A vignette is a text file of lines {@code key: value}; a line that begins with a blank goes on with
 * the one before, and one that begins with {@code #} is a remark. Findings, scores, treatments and exercises are said
 * as in the shorthand line. The keys stand in the help, on the page “Vignettes”.
 */
public final class VignetteReader {

    private static final String EXPECT = "expect ";

    private record Line(int number, String key, String value) {
    }

    private VignetteReader() {
    }

    /**
     * Reads a vignette.
     *
     * @throws VignetteException if a line is not understood
     * @throws IOException if the text cannot be read
     */
    public static Vignette read(Reader text, Catalogue catalogue) throws IOException, VignetteException {
        String title = "";
        String source = "";
        List<Expectation> expectations = new ArrayList<>();
        CaseWriter writer = new CaseWriter(catalogue);
        for (Line line : lines(text)) {
            switch (line.key()) {
                case "title" -> title = line.value();
                case "source" -> source = line.value();
                case String key when key.startsWith(EXPECT) -> expectations.add(
                        new Expectation(key.substring(EXPECT.length()).strip(), line.value(), line.number()));
                default -> writer.take(line.key(), line.value(), line.number());
            }
        }
        if (title.isEmpty() || source.isEmpty()) {
            throw new VignetteException(1, Messages.withoutTitleOrSource);
        }
        if (expectations.isEmpty()) {
            throw new VignetteException(1, Messages.withoutExpectation);
        }
        return new Vignette(title, source, writer.known(), expectations);
    }

    private static List<Line> lines(Reader text) throws IOException, VignetteException {
        List<Line> lines = new ArrayList<>();
        BufferedReader reader = new BufferedReader(text);
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (Character.isWhitespace(line.charAt(0)) && !lines.isEmpty()) {
                Line begun = lines.removeLast();
                lines.add(new Line(begun.number(), begun.key(), begun.value() + ' ' + line.strip()));
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new VignetteException(number, Messages.withoutColon);
            }
            lines.add(new Line(number, line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
        }
        return lines;
    }
}
