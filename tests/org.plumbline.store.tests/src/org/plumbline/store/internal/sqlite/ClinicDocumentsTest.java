package org.plumbline.store.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.store.ChartStore;
import org.plumbline.store.ClinicDocument;
import org.plumbline.store.ConflictException;
import org.plumbline.store.StoreException;

/** What a clinic keeps beside its charts. */
@NonNullByDefault({}) // fields are set by the test engine
class ClinicDocumentsTest {

    @TempDir
    Path folder;

    @Test
    void theClinicsPhrasesAreThereAgainTheNextMorning() throws Exception {
        try (ChartStore store = open()) {
            assertEquals(Optional.empty(), store.clinicDocuments().read("phrases"));
            ClinicDocument first = store.clinicDocuments().write("phrases", "Übung täglich", ClinicDocument.NEW);
            store.clinicDocuments().write("phrases", "every day 🏃", first.revision());
        }
        try (ChartStore store = open()) {
            assertEquals(new ClinicDocument("phrases", 2, "every day 🏃"),
                    store.clinicDocuments().read("phrases").orElseThrow());
        }
    }

    @Test
    void whoWritesWithoutHavingReadTheNewestLosesNobodysPhrases() throws Exception {
        try (ChartStore store = open()) {
            store.clinicDocuments().write("phrases", "one", ClinicDocument.NEW);
            assertThrows(ConflictException.class,
                    () -> store.clinicDocuments().write("phrases", "other", ClinicDocument.NEW));
            assertThrows(ConflictException.class, () -> store.clinicDocuments().write("phrases", "other", 7));
            assertEquals("one", store.clinicDocuments().read("phrases").orElseThrow().content());
        }
    }

    @Test
    void aClosedStoreSaysSo() throws Exception {
        ChartStore store = open();
        store.close();
        assertThrows(StoreException.class, () -> store.clinicDocuments().read("phrases"));
    }

    private ChartStore open() throws StoreException {
        return new SqliteStoreProvider().open(folder);
    }
}
