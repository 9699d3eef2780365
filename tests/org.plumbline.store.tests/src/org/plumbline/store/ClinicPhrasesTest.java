package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.phrase.Phrase;
import org.plumbline.core.phrase.PhraseSet;
import org.plumbline.store.ClinicPhrases.Owner;
import org.plumbline.store.internal.sqlite.SqliteStoreProvider;

/** Phrases of the clinic and of each person are kept apart. */
@NonNullByDefault({}) // fields are set by the test engine
class ClinicPhrasesTest {

    private static final Phrase CONSENT = new Phrase("consent", "consent", "Agreed.\nSigned.", List.of());
    private static final Owner LEE = new Owner("Dr Lee");

    @TempDir
    Path folder;

    @Test
    void whatOnePersonWritesIsTheirsAndWhatTheClinicWritesIsEverybodys() throws StoreException {
        try (ChartStore store = new SqliteStoreProvider().open(folder)) {
            ClinicPhrases phrases = new ClinicPhrases(store.clinicDocuments());
            assertEquals(PhraseSet.none(), phrases.read(Owner.CLINIC));

            phrases.change(Owner.CLINIC, set -> set.with(CONSENT));
            phrases.change(LEE, set -> set.with(new Phrase("mine", "mine", "Mine.", List.of())));
        }
        try (ChartStore store = new SqliteStoreProvider().open(folder)) {
            ClinicPhrases phrases = new ClinicPhrases(store.clinicDocuments());
            assertEquals(List.of(CONSENT), phrases.read(Owner.CLINIC).sorted());
            assertEquals(1, phrases.read(LEE).sorted().size());
            assertEquals(PhraseSet.none(), phrases.read(new Owner("Dr Roe")));
            assertEquals(PhraseSet.none(), phrases.change(Owner.CLINIC, set -> set.without("consent")));
        }
    }
}
