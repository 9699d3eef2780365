package org.plumbline.ui.internal.encounter.tests;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__FINDINGS;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.entry.FindingSlots;
import org.plumbline.core.entry.Slot;
import org.plumbline.core.exam.FindingText;
import org.plumbline.core.exam.SpineLayout;
import org.plumbline.core.exam.SpineSpot;
import org.plumbline.core.provenance.Edit;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.PalpationItem;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.SegmentFinding;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.NotePart;
import org.plumbline.ui.internal.encounter.NoteSection;
import org.plumbline.ui.internal.encounter.SectionFrame;
import org.plumbline.ui.internal.form.FieldAction;
import org.plumbline.ui.internal.form.PageBody;

/** Palpation: the segments of the spine on a picture and in a table, the P.A.R.T. that follows, and other items. */
public final class PalpationSection implements NoteSection {

    private static final String SECTION = "palpation";
    private static final int FOUND = 2;

    /** Points below which the table stands under the picture. */
    private static final int NARROW = 460;

    private final Catalogue catalogue;
    private final PalpationItem item;
    private final SpineLayout layout;
    private final List<ExamItem> items;
    private ChartSession session;
    private Segments segments;
    private SpineCanvas picture;
    private SegmentTable table;
    private SlotTable others;
    private boolean mayEdit;

    public PalpationSection(Catalogue catalogue) {
        this.catalogue = catalogue;
        items = catalogue.all(ExamItem.class).stream().filter(one -> SECTION.equals(one.getSection())).toList();
        item = items.stream().filter(PalpationItem.class::isInstance).map(PalpationItem.class::cast)
                .filter(one -> !one.getLevels().isEmpty()).findFirst().orElseThrow();
        layout = new SpineLayout(item.getLevels());
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
    public Set<EStructuralFeature> features() {
        return Set.of(ENCOUNTER__FINDINGS);
    }

    @Override
    public void build(SectionFrame frame) {
        session = frame.session();
        Composite parts = Style.PLAIN.on(new Composite(frame.body(), SWT.NONE));
        GridLayout columns = GridLayoutFactory.fillDefaults().spacing(16, 8).create();
        parts.setLayout(columns);
        parts.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).create());
        parts.addListener(SWT.Resize, event -> {
            int wanted = parts.getSize().x < NARROW ? 1 : 2;
            if (columns.numColumns != wanted) {
                columns.numColumns = wanted;
                PageBody.reflow(parts);
            }
        });
        picture = new SpineCanvas(parts, layout, this::fill, this::pressed);
        picture.setLayoutData(GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).create());
        Composite right = Style.PLAIN.on(new Composite(parts, SWT.NONE));
        right.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 8).create());
        right.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        table = new SegmentTable(right, session, picture, () -> segments, catalogue);
        on(FieldAction.NORMAL, Messages.normal, FindingSlots::normal);
        on(FieldAction.TAKE_OVER, Messages.takeOver, FindingSlots::takeOver);
        on(FieldAction.CONFIRM, Messages.confirm, FindingSlots::confirm);
        FindingText text = new FindingText(catalogue);
        others = new SlotTable(right, session, Messages.otherPalpation,
                items.stream().filter(one -> one != item).toList(),
                ExamItem::isRoutine, rows -> List.of(SlotColumns.item(Messages.otherPalpation, 34),
                        SlotColumns.side(12), SlotColumns.text(rows, Messages.columnFound, 34, text),
                        SlotColumns.before(rows, 20, text::print), SlotColumns.origin(rows, 12)))
                .withPicker(right, Messages.addPalpation, List.of(), Stream::of, FOUND);
        others.table().describedBy(row -> row.slot().item().getInstruction());
    }

    private void on(FieldAction action, String label, BiFunction<FindingSlots, Slot, List<Edit>> change) {
        action.at(picture, () -> change(label, change, picture.spot()));
        table.on(action, spot -> change(label, change, spot));
    }

    private void change(String label, BiFunction<FindingSlots, Slot, List<Edit>> change, SpineSpot spot) {
        if (mayEdit) {
            session.make(label, change.apply(segments.slots(), segments.slot(spot)));
        }
    }

    /** What a key means at the place one is at on the picture. */
    private void pressed(char key) {
        if (mayEdit && key == SWT.DEL) {
            session.make(Messages.removeFinding, segments.slots().remove(List.of(segments.slot(picture.spot()))));
        } else if (mayEdit) {
            table.edit(picture.spot(), key);
        }
    }

    private void fill() {
        if (segments != null) {
            table.show();
            picture.show(segments.marks());
        }
    }

    @Override
    public void show(NoteInput input) {
        FindingSlots slots = new FindingSlots(input.encounter(), input.before(), catalogue.version());
        segments = new Segments(slots, item, layout);
        others.show(slots);
        fill();
    }

    @Override
    public void update(NoteInput input, Collection<?> affected) {
        if (affected.stream().anyMatch(one -> one instanceof Finding || one instanceof Encounter)) {
            show(input);
        }
    }

    @Override
    public void editable(boolean editable) {
        mayEdit = editable;
        table.editable(editable);
        others.editable(editable);
    }

    @Override
    public Completion completion(NoteInput input) {
        return Completions.of(input, this::shows, items);
    }

    @Override
    public boolean shows(EObject part) {
        return part instanceof SegmentFinding segment ? Segments.shows(item, segment)
                : part instanceof Finding finding
                        && items.stream().anyMatch(one -> one.getId().equals(finding.getItem()));
    }

    @Override
    public void go(EObject part) {
        if (part instanceof SegmentFinding segment) {
            picture.go(new SpineSpot(segment.getLevel(), Slot.side(segment)));
            picture.setFocus();
        } else {
            others.go((Finding) part);
        }
    }

    @Override
    public Optional<Runnable> allNormal() {
        return Optional.of(() -> session.make(Messages.normal, segments.slots().normal(
                Stream.concat(segments.offered().map(segments::slot), others.places().stream()).toList())));
    }
}
