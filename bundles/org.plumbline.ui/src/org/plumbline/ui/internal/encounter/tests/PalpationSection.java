package org.plumbline.ui.internal.encounter.tests;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.entry.FindingSlots;
import org.plumbline.core.entry.Slot;
import org.plumbline.core.exam.Abbreviations;
import org.plumbline.core.exam.FindingText;
import org.plumbline.core.exam.Part;
import org.plumbline.core.exam.SpineLayout;
import org.plumbline.core.exam.SpineSpot;
import org.plumbline.core.provenance.Edit;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.PalpationItem;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.SegmentFinding;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.NotePart;
import org.plumbline.ui.internal.encounter.NoteSection;
import org.plumbline.ui.internal.encounter.SectionFrame;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.FieldAction;
import org.plumbline.ui.internal.form.PageBody;

/** Palpation: the segments of the spine on a picture and in a table, with the P.A.R.T. that follows; and other items. */
public final class PalpationSection implements NoteSection {

    private static final String SECTION = "palpation";

    private final Catalogue catalogue;
    private ChartSession session;
    private String contentVersion;
    private PalpationItem item;
    private SpineLayout layout;
    private Segments segments;
    private SegmentColumns columns;
    private SpineCanvas picture;
    private ElementTable<SpineSpot> table;
    private Label verdict;
    private SlotTable others;
    private boolean mayEdit;
    private boolean fromPicture;

    public PalpationSection(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String id() {
        return SECTION;
    }

    @Override
    public NotePart part() {
        return NotePart.OBJECTIVE;
    }

    @Override
    public String title() {
        return Messages.palpation;
    }

    @Override
    public void build(SectionFrame frame) {
        session = frame.session();
        contentVersion = frame.catalogue().version();
        item = frame.catalogue().all(PalpationItem.class).stream().filter(one -> !one.getLevels().isEmpty())
                .findFirst().orElseThrow();
        layout = new SpineLayout(item.getLevels());
        columns = new SegmentColumns(session, () -> segments, frame.catalogue().find(PayerRule.class, Part.RULE));
        Composite parts = Style.PLAIN.on(new Composite(frame.body(), SWT.NONE));
        parts.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).create());
        parts.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        picture = new SpineCanvas(parts, layout, spot -> moved(), this::pressed);
        picture.setLayoutData(GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).create());
        Composite right = Style.PLAIN.on(new Composite(parts, SWT.NONE));
        right.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 8).create());
        right.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        table(right);
        verdict = line(right, Style.NOTE);
        line(right, Style.MUTED).setText(Messages.bind(Messages.spineHint, Abbreviations.RESTRICTION.legend(),
                Abbreviations.TONE.legend()));
        FindingText text = new FindingText(frame.catalogue());
        others = new SlotTable(right, session, Messages.otherPalpation, Messages.addPalpation,
                frame.catalogue().all(ExamItem.class).stream()
                        .filter(one -> SECTION.equals(one.getSection()) && one != item).toList(),
                ExamItem::isRoutine, rows -> List.of(SlotColumns.item(Messages.otherPalpation, 34),
                        SlotColumns.side(12), SlotColumns.text(rows, Messages.columnFound, 34, text),
                        SlotColumns.before(rows, 20, text::print)));
    }

    private void table(Composite parent) {
        table = new ElementTable<SpineSpot>(parent, Messages.segments, columns.all())
                .onDelete(rows -> session.make(Messages.removeFinding,
                        segments.slots().remove(rows.stream().map(segments::slot).toList())))
                .onSelect(spot -> {
                    if (spot != null) {
                        picture.go(spot);
                    }
                });
        for (var control : List.of(picture, table.table())) {
            FieldAction.NORMAL.at(control, () -> change(Messages.normal, FindingSlots::normal));
            FieldAction.TAKE_OVER.at(control, () -> change(Messages.takeOver, FindingSlots::takeOver));
            FieldAction.CONFIRM.at(control, () -> change(Messages.confirm, FindingSlots::confirm));
        }
        picture.addListener(SWT.FocusIn, event -> fromPicture = false);
        table.table().addListener(SWT.MouseDown, event -> fromPicture = false);
        table.table().addListener(SWT.FocusIn, event -> event.display.asyncExec(this::back));
    }

    /** Goes back to the picture when a cell that was opened from there is done. */
    private void back() {
        if (fromPicture && !table.table().isDisposed() && table.table().isFocusControl()) {
            picture.setFocus();
        }
    }

    private static Label line(Composite parent, Style style) {
        Label label = style.on(new Label(parent, SWT.WRAP));
        label.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).create());
        return label;
    }

    private void change(String label, BiFunction<FindingSlots, Slot, List<Edit>> change) {
        session.make(label, change.apply(segments.slots(), segments.slot(picture.spot())));
    }

    private void pressed(char key) {
        Integer column = SegmentColumns.BY_LETTER.get(key);
        if (mayEdit && key == SWT.DEL) {
            session.make(Messages.removeFinding, segments.slots().remove(List.of(segments.slot(picture.spot()))));
        } else if (mayEdit && column != null) {
            table.edit(picture.spot(), column);
            fromPicture = true;
        }
    }

    private void moved() {
        if (segments != null) {
            fill();
        }
    }

    private void fill() {
        List<SpineSpot> places = segments.places(picture.spot());
        table.show(places);
        if (!table.selection().contains(picture.spot())) {
            table.select(picture.spot());
        }
        picture.show(segments.marks());
        String words = columns.verdict(picture.spot());
        if (!words.equals(verdict.getText())) {
            verdict.setText(words);
            PageBody.reflow(verdict);
        }
    }

    @Override
    public void show(NoteInput input) {
        FindingSlots slots = new FindingSlots(input.encounter(), input.before(), contentVersion);
        segments = new Segments(slots, item, layout);
        others.show(slots);
        fill();
    }

    @Override
    public void editable(boolean editable) {
        mayEdit = editable;
        table.editable(editable);
        others.editable(editable);
    }

    @Override
    public Completion completion(NoteInput input) {
        return Completions.of(input, this::shows);
    }

    @Override
    public boolean shows(EObject part) {
        return part instanceof SegmentFinding || part instanceof Finding finding && finding.getItem() != null
                && catalogue.find(ExamItem.class, finding.getItem())
                        .filter(found -> SECTION.equals(found.getSection())).isPresent();
    }

    @Override
    public Optional<Runnable> allNormal() {
        return Optional.of(() -> session.make(Messages.allNormal, segments.slots().normal(
                Stream.concat(segments.places(picture.spot()).stream().map(segments::slot),
                        others.places().stream()).toList())));
    }
}
