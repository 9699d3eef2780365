package org.plumbline.guards;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The checkout this test lies in keeps every rule of the house. */
class HouseTest {

    private static SourceTree house;

    @BeforeAll
    static void readTheCheckout() {
        house = new SourceTree(Path.of("../..").toAbsolutePath().normalize());
    }

    @ParameterizedTest
    @EnumSource
    void keeps(Rule rule) {
        List<Violation> violations = rule.violations(house);
        assertTrue(violations.isEmpty(), () -> "The rule: " + rule.sentence() + violations.stream()
                .map(violation -> "\n  " + violation).collect(Collectors.joining()));
    }

    @Test
    void isReadWhole() {
        assertTrue(house.java().stream().anyMatch(file -> file.packageName().equals("org.plumbline.core.scoring")));
        assertTrue(house.java().stream().anyMatch(JavaFile::isGenerated));
        assertTrue(house.bundles().size() > 10);
    }

    @Test
    void namesWhatIsBecomingLong(TestReporter reporter) {
        JavaCode.longFiles(house)
                .forEach(file -> reporter.publishEntry(file.path(), "has " + JavaCode.lines(file) + " lines"));
    }
}
