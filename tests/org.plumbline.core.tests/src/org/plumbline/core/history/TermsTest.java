package org.plumbline.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

    @Test
    void anOldNoteIsReadTermByTerm() {
        assertEquals(List.of("Bending to shoes", "sitting", "getting out of the car", "sneezing"),
                Terms.of("Bending to shoes, sitting, getting out of the car, sneezing").words());
        assertEquals(List.of("Road", "gravel", "sand"), Terms.of("Road; gravel\nsand;").words());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Sitting", "Bending to shoes, sitting, getting out of the car, sneezing",
        "Runs over 7,5 km, stairs (up, down), hills", "Nothing so far, she says." })
    void whatIsWrittenIsWhatWasRead(String text) {
        assertEquals(text, Terms.of(text).text());
        assertEquals(Terms.of(text), Terms.of(Terms.of(text).text()));
    }

    @Test
    void bracketsAndDecimalsStayTogether() {
        assertEquals(List.of("Stairs (up, down)", "runs over 7,5 km"),
                Terms.of("Stairs (up, down), runs over 7,5 km").words());
        assertEquals(List.of("Sitting (car"), Terms.of("Sitting (car").words());
    }

    @Test
    void aTermIsAddedOnceWhateverItsCase() {
        Terms terms = Terms.of("Sitting").with("sitting, Stairs").with("stairs");
        assertEquals("Sitting, Stairs", terms.text());
        assertTrue(terms.contains("STAIRS"));
        assertEquals("Stairs", terms.without(0).text());
    }
}
