package org.plumbline.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.ui;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.chart.Side;
import org.plumbline.ui.RunningWorkbench;

/**
 * Every field that the editor shows, found in the running editor: what is typed is undone, redone, saved, and the same
 * when the chart is opened again. What no field edits stands with its reason in fields-without-editor.properties.
 */
@ExtendWith(RunningWorkbench.class)
class EveryFieldTest {

    private static OpenedNote opened;
    private static final Set<String> EDITED = new TreeSet<>();
    /** Tables into one column of which all was entered that their cells may mean. */
    private static final Set<Control> SHORT = new HashSet<>();
    private static boolean listening;

    /** Notes which features an entry sets. */
    private static final class Listener extends EContentAdapter {
        @Override
        public void notifyChanged(Notification change) {
            super.notifyChanged(change);
            if (listening && !change.isTouch() && change.getFeature() instanceof EAttribute feature
                    && change.getNotifier() instanceof EObject owner) {
                EDITED.add(ModelFields.name(owner.eClass(), feature));
            }
        }
    }

    @BeforeAll
    static void open() {
        opened = new OpenedNote("brandvold");
        opened.examined("palpation-segment", "L4", Side.RIGHT);
        Listener listener = new Listener();
        act(() -> opened.chart().eAdapters().add(listener));
        act(() -> opened.note().eAdapters().add(listener));
    }

    @AfterAll
    static void restore() throws Exception {
        opened.restore();
    }

    @TestFactory
    Stream<DynamicTest> everyField() {
        return Stream.concat(OpenedNote.PAGES.stream().flatMap(page -> opened.places(page)
                .map(place -> dynamicTest(page + ": " + ui(place::name), () -> entered(place)))), Stream.of(
                        dynamicTest("saved, opened again, equal", EveryFieldTest::savedAndOpened),
                        dynamicTest("every feature has a field or a reason", EveryFieldTest::everyFeatureIsEdited)));
    }

    private static void entered(Hands place) {
        boolean taken = false;
        boolean all = place instanceof Hands.Cell && SHORT.add(place.control());
        for (String entry : ui(place::entries)) {
            taken |= taken(place, entry, !taken);
            if (taken && (!all || entry.equals(Hands.WORDS.getFirst()))) {
                break;
            }
        }
        if (taken && all && Hands.WORDS.getFirst().equals(ui(place::shown))) {
            SHORT.remove(place.control());
        }
        if (!taken) {
            SHORT.remove(place.control());
        }
        assertTrue(taken || !ui(place::isForEntries), "No entry was taken");
        act(place::look);
    }

    /** Makes an entry, and says whether it changed anything; the first change must go and come back. */
    private static boolean taken(Hands place, String entry, boolean first) {
        String was = first ? opened.state() : "";
        Command last = opened.last();
        listening = true;
        act(() -> place.enter(entry));
        listening = false;
        if (opened.last() == last) {
            return false;
        }
        if (first) {
            String is = opened.state();
            opened.undoTo(last);
            assertEquals(was, opened.state(), entry + " is not undone");
            opened.redo();
            assertEquals(is, opened.state(), entry + " is not redone");
        }
        return true;
    }

    private static void savedAndOpened() {
        opened.save();
        String written = opened.state();
        opened.openAgain();
        assertEquals(written, opened.state());
    }

    private static void everyFeatureIsEdited() {
        Map<String, String> excused = ModelFields.excused();
        Set<String> missing = new TreeSet<>(ModelFields.all());
        missing.removeAll(EDITED);
        System.out.println(EDITED.size() + " of " + ModelFields.all().size() + " features have a field; without:");
        missing.forEach(feature -> System.out.println("  " + feature + ": " + ModelFields.reason(excused, feature)));
        assertEquals(Set.of(), missing.stream().filter(feature -> ModelFields.reason(excused, feature).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new)));
        assertFalse(excused.keySet().stream().anyMatch(excuse -> missing.stream()
                .noneMatch(feature -> ModelFields.fits(excuse, feature))), "A reason that nothing needs");
    }
}
