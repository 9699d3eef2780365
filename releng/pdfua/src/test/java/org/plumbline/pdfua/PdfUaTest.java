package org.plumbline.pdfua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF finds nothing in our reports that breaks PDF/UA-1 (ISO 14289-1). */
class PdfUaTest {

    @BeforeAll
    static void chooseParser() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("samples")))) {
            return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aReportFollowsPdfUa(Path sample) throws Exception {
        assertEquals(Set.of(), failures(Files.readAllBytes(sample)));
    }

    @Test
    void aReportThatDoesNotClaimToFollowItIsFound() throws Exception {
        byte[] pdf = Files.readAllBytes(samples().getFirst());
        byte[] claim = "pdfuaid:part>1<".getBytes(StandardCharsets.ISO_8859_1);
        int at = indexOf(pdf, claim);
        assertTrue(at > 0);
        pdf[at + claim.length - 2] = '9';
        assertTrue(failures(pdf).stream().anyMatch(failure -> failure.startsWith("5 ")), () -> "the check is asleep");
    }

    private static Set<String> failures(byte[] pdf) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
        try (InputStream in = new ByteArrayInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            Set<String> failures = new TreeSet<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                failures.add(assertion.getRuleId().getClause() + " " + assertion.getMessage() + " at "
                        + assertion.getLocation().getContext());
            }
            assertEquals(failures.isEmpty(), result.isCompliant());
            return failures;
        }
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .indexOf(new String(part, StandardCharsets.ISO_8859_1));
    }
}
