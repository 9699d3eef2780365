package org.plumbline.ui.internal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.Test;
import org.plumbline.model.chart.ChartPackage;

/** The words for what the model names. */
class WordsTest {

    @Test
    void everyLiteralOfTheChartHasAWord() {
        assertAll(ChartPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance)
                .map(EEnum.class::cast).flatMap(literals -> literals.getELiterals().stream())
                .map(literal -> () -> assertNotNull(Words.of(literal.getInstance()))));
    }
}
