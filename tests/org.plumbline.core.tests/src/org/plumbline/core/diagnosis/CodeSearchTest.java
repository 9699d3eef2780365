package org.plumbline.core.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.testkit.InstalledContent;

/** A clinician finds a diagnosis by what comes to mind. */
class CodeSearchTest {

    private static final LocalDate SERVICE = LocalDate.of(2026, 3, 2);

    private CodeSearch search = new CodeSearch(InstalledContent.catalogue(), new CodeLists(List.of()));

    @BeforeEach
    void withTheListOfTheYear() throws Exception {
        CodeList list = CodeList.read(2026, new StringReader("M2550 Pain in unspecified joint\nM5450\nM7061\n"));
        search = new CodeSearch(InstalledContent.catalogue(), new CodeLists(List.of(list)));
    }

    @Test
    void aDiagnosisOfTheCatalogueIsFoundByCodeAndByWords() {
        CodeChoice first = find("sciat", Set.of()).getFirst();

        assertNotNull(first.condition());
        assertTrue(find(first.code(), Set.of()).stream().anyMatch(choice -> choice.code().equals(first.code())));
        assertTrue(find(first.code().toLowerCase(Locale.ROOT).substring(0, 4), Set.of()).contains(first));
    }

    @Test
    void everyCodeOfTheCatalogueIsFoundByItsLabel() {
        InstalledContent.catalogue().all(Condition.class).stream()
                .flatMap(condition -> condition.getCodes().stream())
                .forEach(code -> assertTrue(search.find(code.getLabel(), List.of(), Set.of(), SERVICE, 500).stream()
                        .anyMatch(choice -> choice.entry() == code), code.getLabel()));
    }

    @Test
    void whatFitsThePatientComesFirst() {
        List<CodeChoice> anybody = find("lumb", Set.of());
        String last = conditionOf(anybody.reversed().stream().filter(choice -> choice.condition() != null)
                .findFirst().orElseThrow());

        assertNotEquals(last, conditionOf(anybody.getFirst()));
        assertEquals(last, conditionOf(search.find("lumb", List.of(last), Set.of(), SERVICE, 5).getFirst()));
    }

    @Test
    void favouritesOfTheClinicComeBeforeTheRest() {
        List<CodeChoice> plain = find("pain", Set.of());
        CodeChoice last = plain.getLast();

        assertEquals(last.code(), find("pain", Set.of(last.code())).getFirst().code());
    }

    @Test
    void beforeAnythingIsTypedThePatientsConditionsAndFavouritesAreOffered() {
        List<CodeChoice> offered = search.find("", List.of("C-01"), Set.of(), SERVICE, 50);

        assertFalse(offered.isEmpty());
        assertTrue(offered.stream().allMatch(choice -> conditionOf(choice).equals("C-01")));
    }

    @Test
    void anyCodeOfTheYearCanBeFound() {
        assertEquals("M70.61", find("M70.6", Set.of()).getLast().code());
        assertEquals("M25.50", find("unspecified joint", Set.of()).getLast().code());
        assertEquals(List.of(), find("no such thing", Set.of()));
    }

    private static String conditionOf(CodeChoice choice) {
        return Objects.requireNonNull(choice.condition(), choice.code()).getId();
    }

    private List<CodeChoice> find(String typed, Set<String> favourites) {
        return search.find(typed, List.of(), favourites, SERVICE, 40);
    }
}
