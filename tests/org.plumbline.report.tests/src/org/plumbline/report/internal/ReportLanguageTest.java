package org.plumbline.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.GoalStatus;
import org.plumbline.model.chart.GoalTerm;
import org.plumbline.model.chart.Grade;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.TestResult;
import org.plumbline.model.chart.Tri;

class ReportLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "en-US | Nov 3, 2026 | 1,234.5", "en-GB | 3 Nov 2026 | 1,234.5",
        "de-DE | 3 Nov 2026 | 1.234,5" })
    void datesAndNumbersFollowTheCountry(String locale, String date, String number) {
        ReportLanguage language = new ReportLanguage(Locale.forLanguageTag(locale));
        assertEquals(date, language.date(LocalDate.of(2026, 11, 3)));
        assertEquals(number, language.number(1234.5));
    }

    @Test
    void wordsThatDoNotExistAreEnglish() {
        assertEquals(Locale.forLanguageTag("en-DE"), new ReportLanguage(Locale.GERMANY).locale());
    }

    @ParameterizedTest
    @CsvSource({ "46, 46", "45.96, 46", "45.94, 45.9", "3.6666, 3.7", "0.25, 0.3", "-8, −8", "-0.04, 0" })
    void numbersAreRoundedHalfUpToOneDecimal(double value, String printed) {
        assertEquals(printed, new ReportLanguage(Locale.US).number(value));
    }

    @ParameterizedTest
    @CsvSource({ "degree, 45°", "percent, 45\u00a0%", "%, 45\u00a0%", "/10, 45/10", "point, 45", "cm, 45\u00a0cm" })
    void unitsStandBehindTheirNumber(String unit, String printed) {
        assertEquals(printed, new ReportLanguage(Locale.US).quantity("45", unit));
    }

    @Test
    void everyValueOfTheModelThatIsPrintedHasAName() {
        ReportLanguage language = new ReportLanguage(Locale.US);
        Stream<? extends Enumerator> values = Stream.of(EncounterKind.VALUES, GoalStatus.VALUES, GoalTerm.VALUES,
                Grade.VALUES, Normality.VALUES, PainResponse.VALUES, Side.VALUES, TestResult.VALUES, Tri.VALUES)
                .flatMap(kind -> kind.stream());
        values.forEach(value -> assertNotNull(language.name(value)));
    }
}
