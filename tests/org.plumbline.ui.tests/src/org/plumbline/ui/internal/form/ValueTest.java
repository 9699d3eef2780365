package org.plumbline.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.Side;

/** What people type into fields, and what it means. */
class ValueTest {

    private final Locale usual = Locale.getDefault();

    @BeforeEach
    void american() {
        Locale.setDefault(Locale.US);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = { "1988-03-12", "3/12/1988", "03/12/1988", "Mar 12, 1988", "March 12, 1988" })
    void aDateIsReadAsPeopleWriteIt(String text) {
        assertEquals(LocalDate.of(1988, 3, 12), Value.of(Literals.PATIENT__BIRTH_DATE).parse(text));
    }

    @Test
    void aDateOfAnotherCountryIsReadThere() {
        Locale.setDefault(Locale.GERMANY);
        assertEquals(LocalDate.of(1988, 3, 12), Value.of(Literals.PATIENT__BIRTH_DATE).parse("12.3.1988"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-02-30", "13/13/2026", "yesterday" })
    void whatIsNoDateIsRefused(String text) {
        assertFalse(Value.of(Literals.PATIENT__BIRTH_DATE).accepts(text));
    }

    @Test
    void aWholeNumberHasNoDecimals() {
        Value pain = Value.of(Literals.SUBJECTIVE__PAIN_NOW);
        assertEquals(7, pain.parse("7"));
        assertFalse(pain.accepts("7.5"));
        assertFalse(pain.accepts("7 of 10"));
        assertNull(pain.parse(" "));
    }

    @Test
    void aChoiceIsReadByItsWord() {
        assertEquals(Side.LEFT, Value.of(Literals.FINDING__SIDE).parse("Left"));
        assertFalse(Value.of(Literals.FINDING__SIDE).accepts("Port"));
    }

    @Test
    void aListHasALineForEach() {
        assertEquals(List.of("Stretching", "Running"),
                Value.of(Literals.PLAN_OF_CARE__INTERVENTIONS).parse("Stretching\n\n  Running "));
    }
}
