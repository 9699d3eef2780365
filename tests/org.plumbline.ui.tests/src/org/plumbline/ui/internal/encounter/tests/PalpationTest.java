package org.plumbline.ui.internal.encounter.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.TableDriver.row;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.find;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.core.exam.Part;
import org.plumbline.core.exam.SpineSpot;
import org.plumbline.core.provenance.Offer;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.SegmentFinding;
import org.plumbline.model.chart.Side;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.TableDriver;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.ClinicianProfile;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.form.FieldAction;

/** A chiropractor's patient comes again: segments on the picture of the spine and in the table beside it. */
@ExtendWith(RunningWorkbench.class)
class PalpationTest {

    private static final SpineSpot L3 = new SpineSpot("L3", Side.LEFT);
    private static final SpineSpot L5 = new SpineSpot("L5", Side.RIGHT);

    /** The segment and the four columns that are written into. */
    private static final int EDITED = 5;

    private ChartEditor editor;
    private SpineCanvas picture;
    private TableDriver table;

    @BeforeEach
    void openANewVisit() {
        InstanceScope.INSTANCE.getNode(ClinicianProfile.NODE).putBoolean("section.open.palpation", true);
        editor = WorkbenchDriver.open("P-0006");
        command("org.plumbline.ui.newEncounter", Map.of());
        await("the spine is shown", () -> find(window(), SpineCanvas.class, SpineCanvas::isVisible).isPresent());
        picture = ui(() -> find(window(), SpineCanvas.class, SpineCanvas::isVisible).orElseThrow());
        table = TableDriver.with(Messages.columnPart);
    }

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
    }

    @Test
    void aClickAndTheArrowsGoToTheSamePlace() {
        click(L3);
        assertEquals(L3, ui(picture::spot));
        click(L5);
        for (int key : List.of(SWT.ARROW_UP, SWT.ARROW_UP, SWT.ARROW_LEFT, SWT.ARROW_LEFT)) {
            act(() -> WorkbenchDriver.key(picture, key));
        }
        assertEquals(L3, ui(picture::spot));
    }

    @Test
    void aFindingIsTheSameByClickAndByArrows() {
        click(L3);
        write('p', "6");
        write('a', "PLS");
        SegmentFinding clicked = EcoreUtil.copy(found(L3));
        undo();
        undo();
        assertTrue(at(L3).isEmpty());

        act(() -> WorkbenchDriver.key(picture, SWT.HOME));
        for (int i = 0; i < 21; i++) {
            act(() -> WorkbenchDriver.key(picture, SWT.ARROW_DOWN));
        }
        write('\r', "6");
        write('a', "PLS");
        SegmentFinding walked = EcoreUtil.copy(found(L3));
        walked.setId(clicked.getId());
        assertTrue(EcoreUtil.equals(clicked, walked));
    }

    @Test
    void partFollowsFromWhatIsWrittenInOneStepOfUndo() {
        click(L3);
        write('p', "6");
        assertEquals("P", table.cell(row(name(L3)), Messages.columnPart));
        assertTrue(isSaid("Not met"));
        write('r', "e lr");
        assertEquals("extension, left rotation", found(L3).getRestriction());
        assertTrue(found(L3).isRangeAbnormal());
        assertEquals("P R \u2713", table.cell(row(name(L3)), Messages.columnPart));
        assertTrue(isSaid("\u00a7240"), "the rule names its source");

        undo();
        assertEquals("P", Part.of(found(L3)).letters());
        undo();
        assertEquals(Optional.empty(), at(L3));
        command("org.eclipse.ui.edit.redo", Map.of());
        assertEquals("P", table.cell(row(name(L3)), Messages.columnPart));
    }

    @Test
    void moreThanTenIsNoTenderness() {
        click(L3);
        write('p', "11");
        assertTrue(isSaid(Messages.hintTender));
        assertEquals(Optional.empty(), at(L3));
    }

    @Test
    void whatWasFoundLastTimeIsOfferedAndTakenOverByAKey() {
        assertEquals("R", table.cell(row(name(L5)), Messages.columnLastTime));
        assertTrue(at(L5).filter(Offer::isOpen).isPresent());
        click(L5);
        act(() -> FieldAction.TAKE_OVER.of(picture).orElseThrow().run());
        assertTrue(found(L5).isRangeAbnormal());
        assertEquals(Provenance.CARRIED, found(L5).getProvenance());
        act(() -> FieldAction.CONFIRM.of(picture).orElseThrow().run());
        assertEquals(Provenance.CONFIRMED, found(L5).getProvenance());
        write('t', "h");
        assertEquals("hypertonic", found(L5).getTone());
        assertEquals(Provenance.TYPED, found(L5).getProvenance());
    }

    @Test
    void oneKeySaysThatASegmentIsClear() {
        click(L5);
        act(() -> FieldAction.NORMAL.of(picture).orElseThrow().run());
        assertEquals(Normality.NORMAL, found(L5).getNormality());
        assertEquals(Messages.nothingFound, table.cell(row(name(L5)), Messages.columnPart));
        act(() -> WorkbenchDriver.key(picture, SWT.DEL));
        assertEquals(Optional.empty(), at(L5));
    }

    @Test
    void theTableLeadsThePicture() {
        click(L3);
        table.enter(row(name(L5)), Messages.columnTone, "spasm at rest");
        assertEquals("spasm at rest", found(L5).getTone());
        assertEquals(L5, ui(picture::spot));
        assertTrue(ui(picture::words).contains("T"));
    }

    @Test
    void theTableStandsBesideThePictureOrWhereThereIsLittleRoomBelow() {
        Point size = ui(() -> window().getSize());
        try {
            act(() -> window().setSize(1280, size.y));
            await("the table stands beside the picture", () -> tableAt().x > picture.getSize().x && tableAt().y == 0);
            act(() -> window().setSize(680, size.y));
            await("the table stands below the picture", () -> tableAt().x == 0
                    && tableAt().y > picture.getSize().y);
            assertTrue(ui(() -> Arrays.stream(table.table().getColumns()).limit(EDITED)
                    .allMatch(column -> column.getWidth() > 0)));
        } finally {
            act(() -> window().setSize(size));
        }
    }

    /** Where the table begins, seen from the beginning of the picture. */
    private Point tableAt() {
        return picture.getDisplay().map(table.table().getParent(), picture, 0, 0);
    }

    private void click(SpineSpot spot) {
        act(() -> {
            Point point = picture.point(spot);
            Event click = new Event();
            click.button = 1;
            click.x = point.x;
            click.y = point.y;
            picture.notifyListeners(SWT.MouseDown, click);
        });
    }

    /** Presses a letter on the picture, writes into the cell that opens, and presses Enter. */
    private void write(char letter, String words) {
        act(() -> {
            WorkbenchDriver.key(picture, letter);
            table.editor().setText(words);
        });
        act(() -> table.editor().notifyListeners(SWT.DefaultSelection, new Event()));
    }

    private static void undo() {
        command("org.eclipse.ui.edit.undo", Map.of());
    }

    private static String name(SpineSpot spot) {
        return SegmentColumns.name(spot);
    }

    private SegmentFinding found(SpineSpot spot) {
        return at(spot).orElseThrow();
    }

    private Optional<SegmentFinding> at(SpineSpot spot) {
        return ui(() -> {
            Encounter note = editor.session().encounter(editor.session().headers().getFirst().getId()).orElseThrow();
            return note.getFindings().stream().filter(SegmentFinding.class::isInstance)
                    .map(SegmentFinding.class::cast).filter(finding -> spot.level().equals(finding.getLevel())
                            && finding.getSide() == spot.side()).findFirst();
        });
    }

    private static boolean isSaid(String sentence) {
        return ui(() -> find(window(), Label.class,
                label -> label.isVisible() && label.getText().contains(sentence)).isPresent());
    }
}
