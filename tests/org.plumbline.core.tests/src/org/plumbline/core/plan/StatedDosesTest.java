package org.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.PhaseKind;
import org.plumbline.testkit.InstalledContent;

/** The doses that the sources state are those an exercise is prescribed with, where no phase has its own. */
class StatedDosesTest {

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', value = {
        "R-41 | E-06 | hold 30 s",
        "R-42 | E-12 | 3 \u00d7 10",
        "R-43 | E-13 | '3 \u00d7 10, each side'",
        "R-44 | E-14 | '3 \u00d7 10, each side'"
    })
    @DisplayName("What the rule states is the dose")
    void isPrescribed(String rule, String exercise, String dose) {
        Exercise chosen = InstalledContent.catalogue().find(Exercise.class, exercise).orElseThrow();
        assertEquals(dose, Dose.of(Prescriptions.start(chosen, PhaseKind.ANY, LocalDate.of(2026, 11, 2),
                InstalledContent.catalogue().version())).words());
    }
}
