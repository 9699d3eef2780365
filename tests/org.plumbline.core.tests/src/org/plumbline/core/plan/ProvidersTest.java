package org.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Clinician;
import org.plumbline.model.chart.Discipline;

class ProvidersTest {

    private final Clinician known = Providers.read("Ida Moreau, DPT", List.of()).orElseThrow();

    @Test
    void theBeginningOfAKnownNameIsEnough() {
        known.setId("account-7");
        Clinician meant = Providers.read("ida", List.of(known)).orElseThrow();
        assertEquals("account-7", meant.getId());
        assertEquals("Ida Moreau, DPT", Providers.words(meant));
        assertNotSame(known, meant, "a line keeps its own");
    }

    @Test
    void whoCouldBeTwoIsTakenAtTheirWord() {
        Clinician other = ChartFactory.eINSTANCE.createClinician();
        other.setName("Ida Marsh");
        assertEquals("Ida", Providers.read("Ida", List.of(known, other)).orElseThrow().getName());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "Ann Smith, PT, DPT; PHYSICAL_THERAPY", "Ann Smith, P.T.A.; ASSISTANT",
        "Ann Smith, DC; CHIROPRACTIC", "Ann Smith; OTHER", "Ann Smith, LMT; OTHER" })
    void theProfessionFollowsFromTheCredentials(String words, Discipline discipline) {
        assertEquals(discipline, Providers.read(words, List.of()).orElseThrow().getDiscipline());
        assertEquals(words, Providers.words(Providers.read(words, List.of()).orElseThrow()));
    }

    @Test
    void nobodyIsNobody() {
        assertEquals(Optional.empty(), Providers.read("  ", List.of(known)));
        assertEquals("", Providers.words(null));
    }
}
