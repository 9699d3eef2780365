package org.plumbline.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.find;
import static org.plumbline.ui.WorkbenchDriver.page;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.shorthand.Shorthand;
import org.plumbline.core.shorthand.Topic;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.encounter.Sections;

/** Help inside the program. */
@ExtendWith(RunningWorkbench.class)
class HelpViewTest {

    private HelpView view;

    @BeforeEach
    void open() {
        command("org.plumbline.ui.help", Map.of());
        view = ui(() -> (HelpView) page().findView(HelpView.ID));
    }

    @AfterEach
    void close() {
        act(() -> page().hideView(view));
        WorkbenchDriver.closeCharts();
    }

    private static String shown() {
        return ui(() -> find(window(), StyledText.class, text -> text.isVisible() && !text.getEditable())
                .orElseThrow().getText());
    }

    private static List<String> listed() {
        return ui(() -> Arrays.asList(find(window(), org.eclipse.swt.widgets.List.class, list -> list.isVisible())
                .orElseThrow().getItems()));
    }

    private static void search(String words) {
        act(() -> find(window(), Text.class, text -> text.isVisible()
                && text.getMessage().equals(Messages.search)).orElseThrow().setText(words));
    }

    @Test
    void theFirstPageTellsOfAFirstVisitWithTheKeysAsTheyAre() {
        assertTrue(shown().startsWith("A first visit by keyboard"), shown());
        assertTrue(shown().contains("F9 goes to the shorthand line"), shown());
        assertFalse(shown().contains(Messages.noKey), shown());
    }

    /** No place is left open, and no command lost its key. */
    @ParameterizedTest
    @ValueSource(strings = { "first-visit", "keys", "shorthand", "provenance", "phrases" })
    void everyPageIsFilledIn(String id) {
        act(() -> view.show(id));
        assertFalse(shown().matches("(?s).*(?<!\\$)\\{.*"), shown());
        assertFalse(shown().contains("`"), shown());
        assertFalse(shown().contains(Messages.noKey), shown());
    }

    @Test
    void theKeysAreThoseThatAreSet() {
        act(() -> view.show("keys"));
        assertTrue(shown().contains("F9 Shorthand line"), shown());
        assertTrue(shown().contains("F1 Help"), shown());
    }

    @Test
    void everyWordOfTheLineIsThere() {
        act(() -> view.show("shorthand"));
        String shown = shown();
        List<Topic> topics = ui(() -> new Shorthand(page().getWorkbenchWindow().getService(Clinic.class).catalogue())
                .topics());
        assertTrue(topics.size() > 90);
        topics.forEach(topic -> assertTrue(shown.contains(topic.word() + ' ' + topic.meaning()), topic.word()));
    }

    @Test
    void aSearchListsThePagesThatHaveTheWords() {
        List<String> all = listed();
        search("p.a.r.t. semicolons");
        assertEquals(List.of("The shorthand line"), listed());
        search("qqqq");
        assertEquals(List.of(), listed());
        assertEquals(Messages.nothingFound, shown());
        search("");
        assertEquals(all, listed());
    }

    @Test
    void helpFitsWhereOneIs() {
        act(() -> page().hideView(view));
        Sections.open("brandvold");
        command("org.plumbline.ui.shorthand", Map.of());
        command("org.plumbline.ui.help", Map.of());
        view = ui(() -> (HelpView) page().findView(HelpView.ID));
        assertTrue(ui(() -> find(window(), StyledText.class, text -> text.isVisible() && !text.getEditable()
                && text.getText().startsWith("The shorthand line")).isPresent()));
    }
}
