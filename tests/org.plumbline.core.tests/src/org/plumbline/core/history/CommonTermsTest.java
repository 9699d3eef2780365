package org.plumbline.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Episode;
import org.plumbline.testkit.InstalledContent;

class CommonTermsTest {

    private static final Catalogue CATALOGUE = InstalledContent.catalogue();

    private final Episode episode = ChartFactory.eINSTANCE.createEpisode();

    @Test
    void whatFitsTheDiagnosisComesFirst() {
        diagnose("C-02");
        assertEquals(List.of("Bending forward", "Rising from bed", "Getting out of a car", "Lifting", "Sneezing"),
                CommonTerms.aggravating(episode, CATALOGUE).subList(0, 5));
        assertEquals("Extension of the low back", CommonTerms.easing(episode, CATALOGUE).getFirst());
    }

    @Test
    void withoutADiagnosisAllIsOffered() {
        List<String> all = CommonTerms.easing(episode, CATALOGUE);
        assertTrue(all.containsAll(List.of("Ice", "Heat", "Massage")));
        diagnose("C-04");
        assertEquals(all.stream().sorted().toList(), CommonTerms.easing(episode, CATALOGUE).stream().sorted().toList());
    }

    @Test
    void everyTermIsOfferedOnceAndIsOneTerm() {
        List<String> terms = CommonTerms.aggravating(episode, CATALOGUE);
        assertEquals(terms.size(), terms.stream().map(term -> term.toLowerCase(Locale.ROOT)).distinct().count());
        terms.forEach(term -> assertEquals(List.of(term), Terms.of(term).words()));
    }

    @Test
    void typingFindsTermsByTheirWords() {
        List<String> terms = List.of("Running downhill", "Long runs", "Sitting");
        assertEquals(List.of("Running downhill", "Long runs"), CommonTerms.matching(terms, " run"));
        assertEquals(List.of("Running downhill"), CommonTerms.matching(terms, "down run"));
        assertEquals(List.of(), CommonTerms.matching(terms, "ice"));
    }

    private void diagnose(String condition) {
        Diagnosis diagnosis = ChartFactory.eINSTANCE.createDiagnosis();
        diagnosis.setCondition(condition);
        episode.getDiagnoses().add(diagnosis);
    }
}
