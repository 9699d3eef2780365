package org.plumbline.ui.internal.encounter.bodychart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.find;
import static org.plumbline.ui.WorkbenchDriver.press;
import static org.plumbline.ui.WorkbenchDriver.rows;
import static org.plumbline.ui.WorkbenchDriver.table;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.core.body.BodyMap;
import org.plumbline.core.body.Spot;
import org.plumbline.core.provenance.Edit;
import org.plumbline.model.chart.BodyMark;
import org.plumbline.model.chart.BodyView;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.PainQuality;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.SectionFrame;
import org.plumbline.ui.internal.form.PageBody;

/** Where it hurts, as a clinician marks it: by mouse and by key. The chart is that of the sample runner. */
@ExtendWith(RunningWorkbench.class)
class BodyChartTest {

    private static final String KIND = "Kind";

    private ChartEditor editor;
    private Shell shell;
    private BodyChartSection section;
    private NoteInput input;

    /** The section by itself, on a draft of the sample runner with nothing marked yet. */
    @BeforeEach
    void openTheBodyChart() {
        editor = WorkbenchDriver.open("brandvold");
        ChartSession session = ui(editor::session);
        var header = ui(() -> session.headers().getFirst());
        Encounter note = ui(() -> session.encounter(header.getId()).orElseThrow());
        act(() -> {
            session.make("", note.getMarks().stream().<Edit>map(Edit.Remove::new).toList());
            shell = new Shell(window());
            shell.setLayout(new FillLayout());
            PageBody page = new PageBody(shell);
            Composite body = new Composite(page.content(), SWT.NONE);
            body.setLayout(GridLayoutFactory.fillDefaults().create());
            section = new BodyChartSection();
            section.build(new Frame(body, session, editor.clinic()));
            input = new NoteInput(header, note, Optional.empty());
            session.stack().addCommandStackListener(event -> {
                if (!shell.isDisposed()) {
                    section.show(input);
                }
            });
            section.show(input);
            section.editable(true);
            shell.setSize(1100, 900);
            shell.open();
        });
        await("the body is drawn", () -> canvas().getSize().x > 300);
    }

    private record Frame(Composite body, ChartSession session, Clinic clinic) implements SectionFrame {

        @Override
        public Button button(String label, Runnable action) {
            return new Button(body, SWT.PUSH);
        }
    }

    @AfterEach
    void close() {
        act(() -> shell.dispose());
        WorkbenchDriver.closeCharts();
    }

    private BodyCanvas canvas() {
        return find(shell, BodyCanvas.class, canvas -> canvas.isVisible()).orElseThrow();
    }

    private List<BodyMark> marks() {
        return ui(() -> List.copyOf(input.encounter().getMarks()));
    }

    private void mouse(int type, BodyView view, double x, double y) {
        Slot slot = ViewLayout.in(canvas().getClientArea().width).of(view);
        Event event = new Event();
        event.button = 1;
        event.x = Math.round(slot.x(new Spot(x, y)));
        event.y = Math.round(slot.y(new Spot(x, y)));
        canvas().notifyListeners(type, event);
    }

    /** Draws with the left button held. */
    private void draw(BodyView view, double... way) {
        act(() -> {
            mouse(SWT.MouseDown, view, way[0], way[1]);
            for (int i = 2; i < way.length; i += 2) {
                for (int step = 1; step <= 8; step++) {
                    mouse(SWT.MouseMove, view, way[i - 2] + (way[i] - way[i - 2]) * step / 8,
                            way[i - 1] + (way[i + 1] - way[i - 1]) * step / 8);
                }
            }
            mouse(SWT.MouseUp, view, way[way.length - 2], way[way.length - 1]);
        });
    }

    private void keys(String characters) {
        characters.chars().forEach(character -> act(() -> WorkbenchDriver.key(canvas(), character)));
    }

    private void arrow(int code) {
        act(() -> WorkbenchDriver.key(canvas(), code));
    }

    private static String told(BodyMark mark) {
        return mark.getSide() + " " + mark.getRegion() + ", " + mark.getQuality() + " " + mark.getIntensity();
    }

    @Test
    void aStrokeIsNamedScoredAndOneStepOfUndo() {
        draw(BodyView.BACK, 0.46, 0.38, 0.463, 0.42);
        assertEquals(List.of("left low back, ache null"), marks().stream().map(BodyChartTest::told).toList());
        keys("6");
        assertEquals(List.of(List.of("low back", "Left", "Ache", "6")), rows(shell, KIND));
        act(() -> editor.session().stack().undo());
        act(() -> editor.session().stack().undo());
        assertEquals(List.of(), marks());
        act(() -> editor.session().stack().redo());
        assertEquals(1, marks().size());
    }

    @Test
    void painDownTheLegIsScoredInEveryRegionAtOnce() {
        press(shell, "Radiating");
        draw(BodyView.BACK, 0.563, 0.49, 0.56, 0.60, 0.548, 0.85);
        keys("10");
        assertEquals(List.of("right buttock, radiating 10", "right back of thigh, radiating 10",
                "right back of knee, radiating 10", "right calf, radiating 10"),
                marks().stream().map(BodyChartTest::told).toList());
    }

    @Test
    void theKeysMarkTheSameAsTheMouse() {
        draw(BodyView.BACK, 0.46, 0.38, 0.463, 0.42);
        keys("b4");
        String byMouse = told(marks().getFirst());
        act(() -> WorkbenchDriver.key(canvas(), SWT.DEL));
        assertEquals(List.of(), marks());
        arrow(SWT.ARROW_RIGHT);
        arrow(SWT.ARROW_LEFT);
        keys("4b");
        assertEquals(byMouse, told(marks().getFirst()));
        assertEquals(BodyView.BACK, marks().getFirst().getView());
        assertFalse(marks().getFirst().getPoints().isBlank());
    }

    @Test
    void arrowsReachEveryRegionOfTheBody() {
        BodyMap map = ui(() -> BodyMap.of(editor.clinic().catalogue()));
        RegionWalk walk = new RegionWalk(map);
        ViewLayout views = ViewLayout.in(900);
        var reached = new LinkedHashSet<>(List.of(walk.first().orElseThrow()));
        var open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            var from = open.remove();
            for (int[] step : new int[][] { { 1, 0 }, { -1, 0 }, { 0, 1 }, { 0, -1 } }) {
                walk.next(views, from, step[0], step[1]).filter(reached::add).ifPresent(open::add);
            }
        }
        BodyView.VALUES.forEach(view -> map.regions(view)
                .forEach(region -> assertTrue(reached.contains(region), region.view() + " " + region.name())));
    }

    @Test
    void aMarkIsChosenByAClickAndChangedInTheList() {
        draw(BodyView.BACK, 0.46, 0.38, 0.463, 0.42);
        draw(BodyView.BACK, 0.545, 0.38, 0.543, 0.42);
        draw(BodyView.BACK, 0.461, 0.40);
        assertEquals(2, marks().size(), "a click on a mark paints nothing");
        act(() -> {
            WorkbenchDriver.key(table(shell, KIND), 'n');
            WorkbenchDriver.key(table(shell, KIND), '3');
        });
        assertEquals(List.of("left low back, numbness 3", "right low back, ache null"),
                marks().stream().map(BodyChartTest::told).toList());
    }

    @Test
    void theEraserTakesAwayWhatItTouchesInOneStep() {
        draw(BodyView.BACK, 0.46, 0.38, 0.463, 0.42);
        draw(BodyView.BACK, 0.545, 0.38, 0.543, 0.42);
        draw(BodyView.BACK, 0.56, 0.60, 0.56, 0.64);
        act(() -> {
            Button eraser = find(shell, Button.class, one -> one.getText().equals(Messages.erase)).orElseThrow();
            eraser.setSelection(true);
            eraser.notifyListeners(SWT.Selection, new Event());
        });
        draw(BodyView.BACK, 0.43, 0.40, 0.57, 0.40);
        assertEquals(List.of("back of thigh"), marks().stream().map(BodyMark::getRegion).toList());
        act(() -> editor.session().stack().undo());
        assertEquals(3, marks().size());
    }

    @Test
    void theRegionUnderTheMouseIsNamed() {
        act(() -> mouse(SWT.MouseMove, BodyView.FRONT, 0.456, 0.978));
        assertTrue(ui(() -> find(shell, Label.class, label -> label.getText().equals("right big toe")).isPresent()));
    }

    @Test
    void theEvaluationIsComparedInWordsAndInTheDrawing() {
        draw(BodyView.BACK, 0.46, 0.40, 0.463, 0.42);
        keys("3");
        act(() -> {
            Combo visits = find(shell, Combo.class, combo -> combo.getItem(0).equals(Messages.compareNothing))
                    .orElseThrow();
            visits.select(visits.getItemCount() - 1);
            visits.notifyListeners(SWT.Selection, new Event());
        });
        await("the difference is said in words", () -> find(shell, Label.class,
                label -> label.getText().contains("Less: left low back (ache 7 \u2192 3)")
                        && label.getText().contains("Gone: ")).isPresent());
        byte[] dashed = picture();
        act(() -> find(shell, Combo.class, combo -> combo.getItem(0).equals(Messages.inOneDrawing)).ifPresent(mode -> {
            mode.select(1);
            mode.notifyListeners(SWT.Selection, new Event());
        }));
        assertEquals(2, ui(() -> canvases()));
        assertFalse(Arrays.equals(dashed, picture()), "the dashed outlines have gone to the second drawing");
    }

    private long canvases() {
        BodyCanvas first = canvas();
        return 1 + find(shell, BodyCanvas.class, canvas -> canvas != first && canvas.isVisible()).stream().count();
    }

    /** The drawing as it is painted. */
    private byte[] picture() {
        return ui(() -> {
            Image image = new Image(Display.getCurrent(), canvas()::page, 800, 500);
            ImageData data = image.getImageData();
            image.dispose();
            return data.data;
        });
    }

    @Test
    void aSignedBodyChartStaysAsItIs() {
        act(() -> section.editable(false));
        draw(BodyView.BACK, 0.46, 0.38, 0.463, 0.42);
        keys("6");
        assertEquals(List.of(), marks());
    }

    @Test
    void everyKindHasItsLetter() {
        for (PainQuality kind : PainQuality.VALUES) {
            assertEquals(kind != PainQuality.UNSPECIFIED, Messages.keys.chars()
                    .anyMatch(letter -> Palette.kind((char) letter).filter(kind::equals).isPresent()), Words.of(kind));
        }
    }
}
