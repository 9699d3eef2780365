package org.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.testkit.InstalledContent;

class DoseWordsTest {

    @ParameterizedTest
    @ValueSource(strings = { "3 \u00d7 10 each side, hold 5 s, 2 a day, 5 days a week",
        "3 \u00d7 10, each side, hold 5 s, 2/day, 5/week", "3x10 es h5 2/d 5/w",
        "5/w 2/d 3*10 per side hold for 5 sec", "3 sets, 10 reps, each side, 5 s hold, twice a day, 5 times a week" })
    void oneDoseIsWrittenInManyWays(String words) {
        assertEquals(Optional.of(new Dose(3, 10, 5, null, true, 2, 5)), DoseWords.read(words));
    }

    @ParameterizedTest
    @CsvSource({ "20 min daily, 20.0, 7", "'2,5 minutes once a week', 2.5, 1" })
    void minutesMayBeParts(String words, double minutes, int days) {
        assertEquals(Optional.of(new Dose(null, null, null, minutes, false, null, days)), DoseWords.read(words));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a lot", "3 x", "3 x 10 foo", "0 x 10", "-3 x 10", "3 x 10, 9 days a week", "10",
        "3 x 10 until \uD83D\uDE00", "99999 x 99999" })
    void whatIsNotUnderstoodIsNoDose(String words) {
        assertEquals(Optional.empty(), DoseWords.read(words));
    }

    @Test
    void nothingIsADoseToo() {
        assertEquals(Optional.of(dose(null)), DoseWords.read("  "));
        assertEquals("", dose(null).words());
    }

    private static Dose dose(@Nullable Integer sets) {
        return new Dose(sets, null, null, null, false, null, null);
    }

    static Stream<Dose> dosesOfTheLibrary() {
        return InstalledContent.catalogue().all(Exercise.class).stream()
                .flatMap(exercise -> exercise.getDosages().stream()).map(Dose::of).distinct();
    }

    @ParameterizedTest
    @MethodSource("dosesOfTheLibrary")
    void theWordsOfADoseAreReadAsThatDose(Dose dose) {
        assertEquals(Optional.of(dose), DoseWords.read(dose.words()), dose.words());
    }

    @Test
    void aTwentyThousandCharacterPasteIsRefusedAtOnce() {
        assertTrue(DoseWords.read("3 x 10 ".repeat(3000)).isEmpty());
    }
}
