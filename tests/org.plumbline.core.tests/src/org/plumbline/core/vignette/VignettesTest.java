package org.plumbline.core.vignette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.check.Checks;
import org.plumbline.core.diagnosis.CodeLists;
import org.plumbline.core.note.Similarity;
import org.plumbline.model.catalogue.ContentPack;
import org.plumbline.testkit.InstalledContent;

/** The cases that come with the product are answered as they expect. */
class VignettesTest {

    private static List<String> files() {
        return InstalledContent.catalogue().packs().stream().map(ContentPack::getVignettes).flatMap(List::stream)
                .toList();
    }

    static Stream<String> vignettes() {
        return files().stream();
    }

    @ParameterizedTest
    @MethodSource("vignettes")
    void isAnsweredAsExpected(String file) throws IOException, VignetteException {
        try (Reader text = new InputStreamReader(InstalledContent.lowBack().open(file),
                StandardCharsets.UTF_8)) {
            Vignette vignette = VignetteReader.read(text, InstalledContent.catalogue());
            Checks checks = Checks.of(new CodeLists(List.of()), Similarity.USUAL_LIMIT);
            List<Outcome> missed = VignetteRun.of(vignette, checks).stream().filter(outcome -> !outcome.met()).toList();
            assertTrue(missed.isEmpty(), () -> missed.stream().map(outcome -> "\n  line "
                    + outcome.expectation().line() + ": " + outcome.expectation().subject() + ' '
                    + outcome.expectation().value() + ", but was: " + outcome.found()).collect(Collectors.joining()));
        }
    }

    @Test
    void everyKindOfCaseIsThereOftenEnough() {
        Map<String, Long> kinds = files().stream().collect(Collectors.groupingBy(
                file -> file.substring(file.lastIndexOf('/') + 1).split("-")[0], Collectors.counting()));
        List.of("facet", "disc", "sacroiliac", "spasm", "chiropractic")
                .forEach(kind -> assertEquals(4, kinds.get(kind), kind));
        assertEquals(6, kinds.get("redflag"));
        assertEquals(2, kinds.get("open"));
        assertTrue(files().size() >= 30);
    }
}
