package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueService;
import org.plumbline.core.catalogue.ContentProblem;
import org.plumbline.core.diagnosis.CodeLists.Verdict;
import org.plumbline.model.catalogue.ContentPack;
import org.plumbline.store.internal.sqlite.SqliteStoreProvider;

/** A clinic imports the codes of the year and stars the ones it uses. */
@NonNullByDefault({}) // fields are set by the test engine
class ClinicCodesTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 2);

    @TempDir
    Path folder;

    private ChartStore store;
    private ClinicCodes codes;

    @BeforeEach
    void open() throws StoreException {
        store = new SqliteStoreProvider().open(folder.resolve("store"));
        codes = new ClinicCodes(store.clinicDocuments());
    }

    @AfterEach
    void close() throws StoreException {
        store.close();
    }

    @Test
    void theOfficialFileOfTheYearDecidesWhatCanBeBilled() throws Exception {
        Path file = file("icd10cm-codes-2027.txt", "M5450   Low back pain, unspecified\n");

        assertEquals(Verdict.UNCHECKED, codes.lists(new NoContent()).check("M54.50", NOVEMBER).verdict());
        assertEquals(2027, codes.take(file, OptionalInt.empty()).year());

        assertEquals(Verdict.BILLABLE, codes.lists(new NoContent()).check("M54.50", NOVEMBER).verdict());
        assertEquals(Verdict.NOT_BILLABLE, codes.lists(new NoContent()).check("M54.5", NOVEMBER).verdict());
        assertEquals("Low back pain, unspecified",
                codes.lists(new NoContent()).list(NOVEMBER).orElseThrow().title("M54.50").orElseThrow());
    }

    @Test
    void aWrongFileImportsNothingAndSaysWhy() throws Exception {
        codes.take(file("codes-2027.txt", "M5450\n"), OptionalInt.empty());

        assertTrue(refusal(file("letter-2027.txt", "M5450\nDear all\n")).contains("line 2 reads “Dear all”"));
        assertTrue(refusal(file("empty-2027.txt", "")).contains("holds no ICD-10-CM code"));
        assertTrue(refusal(file("codes.txt", "M5450\n")).contains("does not say its year"));
        assertTrue(refusal(folder.resolve("no-2027.txt")).startsWith("There is no file"));
        assertEquals(Verdict.BILLABLE, codes.lists(new NoContent()).check("M54.50", NOVEMBER).verdict());
    }

    @Test
    void starredDiagnosesStayStarred() throws Exception {
        assertEquals(Set.of("M54.50"), codes.favour("M54.50", true));
        codes.favour("M53.3", true);
        codes.favour("M54.50", false);
        codes.favour("M54.50", false);

        assertEquals(Set.of("M53.3"), codes.favourites());
    }

    private String refusal(Path file) {
        return assertThrows(StoreException.class, () -> codes.take(file, OptionalInt.empty())).getMessage();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** A product without knowledge. */
    private record NoContent() implements CatalogueService {

        @Override
        public Catalogue catalogue() {
            return new Catalogue(List.of(), List.of());
        }

        @Override
        public List<ContentProblem> problems() {
            return List.of();
        }

        @Override
        public InputStream open(ContentPack pack, String file) {
            return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        }
    }
}
