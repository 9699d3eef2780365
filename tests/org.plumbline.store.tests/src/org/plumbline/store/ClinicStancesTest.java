package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.store.internal.sqlite.SqliteStoreProvider;

/** What a clinic holds where sources disagree is kept, and can be taken back. */
@NonNullByDefault({}) // fields are set by the test engine
class ClinicStancesTest {

    @TempDir
    Path folder;

    @Test
    void whatIsChosenIsKeptUntilItIsTakenBack() throws StoreException {
        try (ChartStore store = new SqliteStoreProvider().open(folder)) {
            ClinicStances stances = new ClinicStances(store.clinicDocuments());
            assertEquals(ClinicPositions.DEFAULTS, stances.read());
            stances.choose(Map.of("CF-02", Optional.of("b")));
            stances.choose(Map.of("CF-06", Optional.of("a"), "CF-10", Optional.empty()));
        }
        try (ChartStore store = new SqliteStoreProvider().open(folder)) {
            ClinicStances stances = new ClinicStances(store.clinicDocuments());
            assertEquals(Map.of("CF-02", "b", "CF-06", "a"), stances.read().chosen());
            assertEquals(Map.of("CF-06", "a"), stances.choose(Map.of("CF-02", Optional.empty())).chosen());
            assertEquals(Map.of("CF-06", "a"), stances.read().chosen());
        }
    }

    @Test
    void aDamagedDocumentIsAProblemWithAName() throws StoreException {
        try (ChartStore store = new SqliteStoreProvider().open(folder)) {
            store.clinicDocuments().write("positions", "CF-02", ClinicDocument.NEW);
            assertThrows(StoreException.class, new ClinicStances(store.clinicDocuments())::read);
        }
    }
}
