package org.plumbline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.cli.internal.Shell.Outcome;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueService;
import org.plumbline.core.catalogue.ContentProblem;
import org.plumbline.model.catalogue.ContentPack;
import org.plumbline.model.catalogue.Entry;

/** The knowledge as the command line shows it. */
class CatalogueCommandTest {

    private static final Services PRODUCT = Shell.product();

    private final Shell shell = new Shell(PRODUCT, Path.of("nowhere"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C-01             | C-01  Lumbar facet joint syndrome  (condition)
            C-01             | Standing: main
            C-01             | C-01.calm  Settle
            C-01             | Aspect: tissue
            C-01             | Disputed: D-14 Mechanical pictures of joints and discs
            RF-01            | Level: urgent
            Y-01             | - for C-02 Disc injury, disc herniation (weak; Running is among the acts that
            P-01             | - Time to effect: at most 30 min
            S-01             | - Lifetime prevalence: at most 70 %
            test-slr         | - sensitivity 0.92; specificity 0.28; lr positive 1.28; lr negative 0.29;
            odi              | - kind mdc; value 10.5; confidence 90; preferred yes;
            medicare-therapy | - Interval: at most 90 days (Calendar days from the initial treatment.)
            CF-04            | Default position: c
            CF-04            | - c Check both limits and warn at the one that is reached first; source added;
            E-01             | Figure: fig-E-01 Decompressing stretch: hips-back lean
            E-01             | - phase calm; sets 1; reps 5; hold seconds 15;
            fig-E-01         | - Hips back, back long
            """)
    void anEntryReadsAsAPersonWouldReadIt(String id, String line) {
        Outcome printed = shell.run("catalogue", id);
        assertEquals(0, printed.code(), printed::err);
        assertTrue(printed.out().lines().anyMatch(each -> each.strip().startsWith(line)), printed::out);
    }

    @ParameterizedTest
    @EnumSource
    void everyEntryOfAKindIsPrintedWithItsSourceWithin100Columns(CatalogueKind kind) {
        List<Entry> entries = kind.entries(PRODUCT.catalogue().catalogue());
        Object[] typed = Stream.concat(Stream.of("catalogue"), entries.stream().map(Entry::getId)).toArray();
        Outcome printed = shell.run(typed);
        assertAll(
                () -> assertEquals(0, printed.code(), printed::err),
                () -> assertTrue(printed.out().lines().noneMatch(line -> line.length() > 100), printed::out),
                () -> assertFalse(printed.out().contains("null"), printed::out),
                () -> assertFalse(printed.out().contains("org.plumbline"), printed::out),
                () -> assertTrue(entries.isEmpty() || printed.out().lines()
                        .filter(line -> line.startsWith("  Source: ")).count() == entries.size(), printed::out));
    }

    @Test
    void posesOfAFigureAreNoReadingMatter() {
        String printed = shell.run("catalogue", "fig-E-01").out();
        assertFalse(printed.contains("Near upper arm"), printed);
    }

    @Test
    void everyEntryThatStandsAloneHasAKind() {
        List<CatalogueKind> kinds = Arrays.asList(CatalogueKind.values());
        List<String> without = PRODUCT.catalogue().catalogue().all(Entry.class).stream()
                .filter(entry -> !(entry.eContainer() instanceof Entry))
                .filter(entry -> kinds.stream().noneMatch(kind -> kind.holds(entry))).map(Entry::getId).toList();
        assertEquals(List.of(), without);
    }

    @Test
    void listsAreByKind() {
        String all = shell.run("catalogue").out();
        String tests = shell.run("catalogue", "--kind", "TEST").out();
        assertAll(
                () -> assertTrue(tests.startsWith("test ("), tests),
                () -> assertTrue(tests.contains("  test-slr  Straight-leg raise"), tests),
                () -> assertFalse(tests.contains("C-01"), tests),
                () -> assertTrue(all.contains(tests), all),
                () -> assertTrue(all.contains("  C-01  Lumbar facet joint syndrome"), all));
    }

    @Test
    void theTraceHoldsEveryIdAndEndsWithTheCount() throws IOException {
        Outcome traced = shell.run("catalogue", "--trace");
        List<String> lines = traced.out().lines().toList();
        ContentPack pack = PRODUCT.catalogue().catalogue().packs().get(0);
        List<String> ids;
        try (InputStream inventory = PRODUCT.catalogue().open(pack, pack.getInventory())) {
            ids = new String(inventory.readAllBytes()).lines().map(String::strip).filter(id -> !id.isEmpty()).toList();
        }
        assertAll(
                () -> assertEquals(ids, lines.stream().limit(ids.size()).map(line -> line.split("\t")[0]).toList()),
                () -> assertTrue(lines.contains("C-01.4\tC-01.4"), traced::out),
                () -> assertEquals("0 ids are held by nothing.", lines.get(lines.size() - 1)),
                () -> assertEquals(ids.size() + 1, lines.size()),
                () -> assertEquals(0, traced.code()));
    }

    @Test
    void anIdMayBeTypedInLowerCase() {
        assertEquals(shell.run("catalogue", "C-01"), shell.run("catalogue", "c-01"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            X-999              | The catalogue has no entry X-999.
            C-01 X-999         | The catalogue has no entry X-999.
            --kind test C-01   | The catalogue has no entry C-01 of the kind test.
            """)
    void anUnknownEntryIsNamedAndNothingIsPrinted(String typed, String sentence) {
        assertEquals(new Outcome(1, "", sentence + System.lineSeparator()),
                shell.run((Object[]) ("catalogue " + typed).split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | The knowledge cannot be used: rules.xml:7: The end is missing.
            2 | The knowledge cannot be used: rules.xml:7: The end is missing. (and one more problem)
            9 | The knowledge cannot be used: rules.xml:7: The end is missing. (and 8 more problems)
            """)
    void aBrokenContentFileIsNamedWithItsLine(int problems, String sentence) {
        Shell broken = new Shell(new Services(new BrokenContent(problems), PRODUCT.stores(), PRODUCT.reports()),
                Path.of("nowhere"));
        Outcome refused = new Outcome(1, "", sentence + System.lineSeparator());
        assertAll(
                () -> assertEquals(refused, broken.run("catalogue", "C-01")),
                () -> assertEquals(refused, broken.run("catalogue", "--trace")),
                () -> assertEquals(refused, broken.run("demo", "--out", "nowhere")));
    }

    private record BrokenContent(int count) implements CatalogueService {

        @Override
        public Catalogue catalogue() {
            return new Catalogue(List.of(), List.of());
        }

        @Override
        public List<ContentProblem> problems() {
            return Stream.generate(() -> new ContentProblem("rules.xml", 7, "The end is missing.")).limit(count)
                    .toList();
        }

        @Override
        public InputStream open(ContentPack pack, String file) throws IOException {
            throw new FileNotFoundException(file);
        }
    }
}
