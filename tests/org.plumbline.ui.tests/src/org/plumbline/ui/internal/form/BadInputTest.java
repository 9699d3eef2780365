package org.plumbline.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.ui.RunningWorkbench;

/**
 * Bad input into every kind of field and every column of a table: it is taken, or stays where it was typed with a mark
 * in words; the window goes on, and the draft can be saved with all else that is in it.
 */
@ExtendWith(RunningWorkbench.class)
class BadInputTest {

    private static final String MARK = "\u26A0";
    private static final Duration LONGEST = Duration.ofSeconds(1);

    /** Letters with a control character, right to left, and a picture; too much; too little; too late; too long. */
    private static final List<String> BAD = List.of("forty\u0001 \u05d0\u05d1 \ud83c\udfc3", "400", "-5", "2999-01-01",
            "Pain \u05d0 \ud83c\udfc3 ".repeat(2000));

    /** What the rules of the chart say about the end of the name of a place and what is entered there. */
    private static final Map<String, String> SAID = Map.of("Date of birth 2999-01-01", "future",
            "Onset of the complaint 2999-01-01", "after", "Problem / Since 2999-01-01", "future",
            "/ Minutes -5", "not plausible", "Movement / Left 400", "not a range");

    /** Overview and note; the fields of the other pages are of the same kinds. */
    private static final int PAGES = 2;

    private static OpenedNote opened;
    private static final Map<Hands, String> KEPT = new LinkedHashMap<>();
    private static final Set<String> KINDS = new HashSet<>();

    @BeforeAll
    static void open() {
        opened = new OpenedNote("brandvold");
    }

    @AfterAll
    static void restore() throws Exception {
        opened.restore();
    }

    @TestFactory
    Stream<DynamicTest> everyPlace() {
        return Stream.concat(IntStream.range(0, PAGES).boxed().flatMap(page -> Stream.concat(
                opened.places(page).filter(place -> ui(place::takesText)).filter(place -> isNew(place))
                        .map(place -> dynamicTest(page + ": " + ui(place::name), () -> entered(place))),
                Stream.of(dynamicTest(page + ": the draft is saved, what was not taken stays", BadInputTest::saved)))),
                Stream.of(dynamicTest("the draft is stored", BadInputTest::stored)));
    }

    /** Whether no place of this kind was tried yet, or a rule is expected to speak. */
    private static boolean isNew(Hands place) {
        String kind = ui(() -> switch (place) {
            case Hands.Field field -> Value.of(field.control().feature()).getClass().getSimpleName() + field.isArea();
            default -> place.name().replaceFirst(".* / ", "");
        });
        return KINDS.add(kind) || SAID.keySet().stream().anyMatch(
                rule -> ui(place::name).endsWith(rule.substring(0, rule.lastIndexOf(' '))));
    }

    private static void entered(Hands place) {
        String name = ui(place::name);
        Command before = opened.last();
        for (String entry : BAD) {
            Command last = opened.last();
            String was = standing(place);
            Instant start = Instant.now();
            act(() -> place.enter(entry));
            Duration took = Duration.between(start, Instant.now());
            assertTrue(took.compareTo(LONGEST) < 0, () -> entry.length() + " characters took " + took);
            if (opened.last() == last && !was.equals(storable(entry))) {
                assertEquals(storable(entry), standing(place), "What was typed is lost");
                assertTrue(ui(place::said).contains(MARK), "Nothing is said about " + entry);
                KEPT.put(place, storable(entry));
            } else {
                KEPT.remove(place);
            }
            SAID.entrySet().stream().filter(rule -> (name + ' ' + entry).endsWith(rule.getKey())).forEach(rule ->
                    await(name + " is marked", () -> place.said().contains(MARK)
                            && place.said().contains(rule.getValue())));
        }
        if (opened.last() != before) {
            KEPT.remove(place); // what was taken is undone, and the field shows the chart again
            opened.undoTo(before);
        }
    }

    /** What stands in a place, without the mark that a cell puts before it. */
    private static String standing(Hands place) {
        return ui(place::shown).replaceFirst("^" + MARK + " ", "");
    }

    private static String storable(String entry) {
        return entry.replace("\u0001", "");
    }

    /** What was not taken is no obstacle, and is still there with its mark. */
    private static void saved() {
        opened.save();
        KEPT.forEach((place, entry) -> {
            if (place instanceof Hands.Field && ui(() -> place.control().isVisible())) {
                assertEquals(entry, standing(place));
                assertTrue(ui(place::said).contains(MARK));
            }
        });
        KEPT.clear();
    }

    private static void stored() {
        String saved = opened.state();
        opened.openAgain();
        assertEquals(saved, opened.state());
    }
}
