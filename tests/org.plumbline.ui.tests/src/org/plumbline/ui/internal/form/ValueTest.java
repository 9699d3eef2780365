package org.plumbline.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
    @ValueSource(strings = { "1988-03-12", "3/12/1988", "03/12/1988", "Mar 12, 1988", "March 12, 1988",
            "mar 12, 1988", "12 Mar 1988", "12 march 1988" })
    void aDateIsReadAsPeopleWriteIt(String text) {
        assertEquals(LocalDate.of(1988, 3, 12), Value.of(Literals.PATIENT__BIRTH_DATE).parse(text));
    }

    @Test
    void aDateOfAnotherCountryIsReadThere() {
        Locale.setDefault(Locale.GERMANY);
        assertEquals(LocalDate.of(1988, 3, 12), Value.of(Literals.PATIENT__BIRTH_DATE).parse("12.3.1988"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-02-30", "2/30/2026", "Feb 30, 2026", "13/13/2026", "3/12/88", "yesterday" })
    void whatIsNoDateIsRefused(String text) {
        assertFalse(Value.of(Literals.PATIENT__BIRTH_DATE).accepts(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-11-20 14:30", "11/20/2026 2:30 PM", "Nov 20, 2026, 2:30\u202fPM", "20 Nov 2026, 2:30pm" })
    void aMomentIsADateAndATime(String text) {
        OffsetDateTime moment = (OffsetDateTime) Value.of(Literals.ENCOUNTER_HEADER__START).parse(text);
        assertEquals(LocalDateTime.of(2026, 11, 20, 14, 30), moment.toLocalDateTime());
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-11-20 25:30", "2026-02-30 14:30", "14:30" })
    void whatIsNoMomentIsRefused(String text) {
        assertFalse(Value.of(Literals.ENCOUNTER_HEADER__START).accepts(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "en-US", "de-DE", "fr-FR", "fi-FI", "da-DK", "es-ES", "pt-BR" })
    void whatIsShownCanBeRead(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));
        OffsetDateTime moment = LocalDateTime.of(2026, 11, 20, 14, 30).atZone(ZoneId.systemDefault()).toOffsetDateTime();
        for (var shown : Map.of(Literals.ENCOUNTER_HEADER__START, moment, Literals.PATIENT__BIRTH_DATE,
                LocalDate.of(1988, 3, 2), Literals.OUTCOME_SCORE__SCORE, 1234.75).entrySet()) {
            Value value = Value.of(shown.getKey());
            assertEquals(shown.getValue(), value.parse(value.print(shown.getValue())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "en-US", "de-DE" })
    void aCommaAndAPointBothStandBeforeDecimals(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));
        Value score = Value.of(Literals.OUTCOME_SCORE__SCORE);
        assertEquals(7.5, score.parse("7,5"));
        assertEquals(7.5, score.parse("7.5"));
        assertEquals(-0.25, score.parse("\u2212.25"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1,500", "1,500.5", "NaN", "\u221e", "1e5", "7 of 10", "99999999999" })
    void whatIsNoNumberOrCouldBeTwoIsRefused(String text) {
        assertFalse(Value.of(Literals.OUTCOME_SCORE__SCORE).accepts(text));
        assertFalse(Value.of(Literals.SUBJECTIVE__PAIN_NOW).accepts(text));
    }

    @Test
    void decimalsAreShownAsTheyWereTyped() {
        Value score = Value.of(Literals.OUTCOME_SCORE__SCORE);
        assertEquals("4.25", score.print(score.parse("4.25")));
        assertEquals("100", score.print(100.0));
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        assertEquals("a\tb\nc \uD83C\uDFC3 \u00e9", StorableText.of("a\tb\nc\u0001\u000b \uD83C\uDFC3\uD83C \uFFFF\u00e9\uDFC3"));
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
