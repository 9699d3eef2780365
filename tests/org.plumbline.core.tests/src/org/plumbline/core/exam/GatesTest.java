package org.plumbline.core.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Objects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.testkit.InstalledContent;

class GatesTest {

    @ParameterizedTest
    @CsvSource({ "X-01, R-01 R-02", "X-12, R-13d", "X-13, R-13e", "rom-lumbar-flexion, R-02 R-13a", "X-14,", "test-slr," })
    void aTestNamesTheGatesItFeeds(String item, String gates) {
        Catalogue catalogue = InstalledContent.catalogue();
        assertEquals(Arrays.stream(Objects.requireNonNullElse(gates, "").split(" ")).filter(id -> !id.isEmpty()).toList(),
                Gates.fedBy(catalogue.find(ExamItem.class, item).orElseThrow(), catalogue).stream().map(Rule::getId)
                        .toList());
    }
}
