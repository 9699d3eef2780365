package org.plumbline.ui.internal.encounter.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.find;
import static org.plumbline.ui.WorkbenchDriver.rows;
import static org.plumbline.ui.WorkbenchDriver.table;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.encounter.Sections;

/** Scoring outcome measures at a follow-up. */
@ExtendWith(RunningWorkbench.class)
class MeasuresTest {

    private static final String ROLAND = "Roland-Morris Disability Questionnaire, 24 items";

    private ChartEditor editor;
    private Table measures;

    @BeforeEach
    void openTheMeasures() {
        editor = Sections.open("brandvold");
        Sections.unfold(Messages.measures, () -> Sections.hasTable(Messages.measure));
        measures = ui(() -> table(window(), Messages.measure));
    }

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
    }

    @Test
    void theMeasuresOfTheEpisodeComeFirst() {
        List<String> used = ui(() -> editor.session().episode().orElseThrow().getScores().stream()
                .map(OutcomeScore::getInstrument).distinct().toList());
        List<List<String>> rows = rows(window(), Messages.measure);
        assertTrue(rows.size() > used.size());
        assertTrue(rows.subList(0, used.size()).stream().noneMatch(row -> row.get(1).isEmpty()
                && row.get(3).isEmpty()), rows.toString());
    }

    @Test
    void digitsAnswerItemByItemAndTheScoreFollows() {
        Sections.select(measures, 0, ROLAND);
        Table items = items();
        Sections.select(items, 0, "1");
        Sections.press(items, "1101");
        assertEquals(3.0, score("rmdq").getScore());
        assertEquals("3", cell(ROLAND, 1));
        command("org.eclipse.ui.edit.undo", Map.of());
        assertEquals(2.0, score("rmdq").getScore());
    }

    @Test
    void anIncompleteScoreSaysWhatIsMissing() {
        Sections.select(measures, 0, "Fear-Avoidance Beliefs Questionnaire");
        Sections.select(items(), 0, "1");
        Sections.press(items(), "66");
        assertNull(score("fabq").getScore());
        assertTrue(ui(() -> find(window(), Label.class, label -> label.isVisible()
                && label.getText().contains("2 items are answered; at least 16")).isPresent()));
    }

    @Test
    void aChangeIsNamedByPublishedThresholds() {
        Sections.select(measures, 0, "Numeric Pain Rating Scale");
        Sections.select(items(), 0, "1");
        Sections.press(items(), "0");
        List<String> row = row("Numeric Pain Rating Scale");
        assertEquals("0", row.get(1));
        assertEquals("7", row.get(3));
        assertEquals("-7: important change", row.get(4));
    }

    private Table items() {
        return Sections.lastTable(List.of(Messages.number, Messages.answer));
    }

    private OutcomeScore score(String instrument) {
        return ui(() -> editor.session().episode().orElseThrow().getScores().stream()
                .filter(score -> score.getInstrument().equals(instrument)).toList().getLast());
    }

    private List<String> row(String measure) {
        return rows(window(), Messages.measure).stream().filter(row -> row.getFirst().equals(measure)).findFirst()
                .orElseThrow();
    }

    private String cell(String measure, int column) {
        return row(measure).get(column);
    }
}
