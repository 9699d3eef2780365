package org.plumbline.ui.internal.encounter.bodychart;

import static org.plumbline.model.chart.ChartPackage.Literals.BODY_MARK__INTENSITY;
import static org.plumbline.model.chart.ChartPackage.Literals.BODY_MARK__QUALITY;
import static org.plumbline.model.chart.ChartPackage.Literals.BODY_MARK__REGION;
import static org.plumbline.model.chart.ChartPackage.Literals.BODY_MARK__SIDE;
import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__MARKS;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.plumbline.core.body.BodyMap;
import org.plumbline.core.body.Painted;
import org.plumbline.core.body.Region;
import org.plumbline.core.body.RegionKey;
import org.plumbline.core.scoring.DigitEntry;
import org.plumbline.model.chart.BodyMark;
import org.plumbline.model.chart.BodyView;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.PainQuality;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.chart.FeatureColumns;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.NotePart;
import org.plumbline.ui.internal.encounter.NoteSection;
import org.plumbline.ui.internal.encounter.SectionFrame;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.EntryPicker;
import org.plumbline.ui.internal.form.SpanLayout;

/** Where it hurts: painted on views of the body, or told region by region, each with its kind and intensity. */
public final class BodyChartSection implements NoteSection, Sketch {

    private static final int COLUMNS = 5;
    private static final int NARROW = 900;

    private BodyMap map;
    private Palette palette;
    private BodyCanvas canvas;
    private EntryPicker<Region> picker;
    private ElementTable<BodyMark> table;
    private BodyComparer comparer;
    private BodyMarks marks;
    private DigitEntry entry = digits();
    private List<BodyMark> typedOn = List.of();
    private boolean editable = true;

    @Override
    public String id() {
        return "body-chart";
    }

    @Override
    public NotePart part() {
        return NotePart.SUBJECTIVE;
    }

    @Override
    public String title() {
        return Messages.title;
    }

    @Override
    public Set<EStructuralFeature> features() {
        return Set.of(ENCOUNTER__MARKS);
    }

    @Override
    public void build(SectionFrame frame) {
        marks = new BodyMarks(frame.session());
        map = BodyMap.of(frame.catalogue());
        palette = new Palette(frame.body(), map, this::kind, () -> intensity(table.selection(), palette.intensity()));
        Composite halves = Style.PLAIN.on(new Composite(frame.body(), SWT.NONE));
        halves.setLayout(new SpanLayout(COLUMNS, 16, 0, NARROW, Integer.MAX_VALUE));
        halves.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).create());
        Composite drawing = column(halves, 3);
        canvas = new BodyCanvas(drawing, map, this);
        canvas.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).create());
        Composite list = column(halves, 2);
        picker = new EntryPicker<>(list, Messages.addRegion, this::regions,
                region -> mark(region, marks.at(region.key())));
        list(list, new FeatureColumns(frame.session()));
        comparer = new BodyComparer(frame, map, list, drawing, this::compare);
    }

    private static Composite column(Composite parent, int span) {
        Composite column = Style.PLAIN.on(new Composite(parent, SWT.NONE));
        column.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 8).create());
        column.setLayoutData(new SpanLayout.Span(span, COLUMNS));
        return column;
    }

    private void list(Composite parent, FeatureColumns columns) {
        table = new ElementTable<BodyMark>(parent, Messages.marks,
                List.of(Column.reading(Words.of(BODY_MARK__REGION), 40, BodyMark::getRegion),
                        Column.reading(Words.of(BODY_MARK__SIDE), 20, mark -> Words.of(mark.getSide())),
                        columns.of(BODY_MARK__QUALITY, 24), columns.of(BODY_MARK__INTENSITY, 16)))
                .whenEmpty(Messages.nothingMarked).onDelete(this::erase).onSelect(mark -> chosen());
        table.table().addListener(SWT.KeyDown, this::typed);
    }

    private void chosen() {
        List<BodyMark> chosen = table.selection();
        canvas.choose(chosen);
        if (!chosen.isEmpty()) {
            palette.use(chosen.getFirst().getQuality() == PainQuality.UNSPECIFIED ? palette.kind()
                    : chosen.getFirst().getQuality());
            palette.intensity(chosen.getFirst().getIntensity());
        }
    }

    private List<EntryPicker.Item<Region>> regions() {
        Map<RegionKey, Region> parts = new LinkedHashMap<>();
        BodyView.VALUES.forEach(view -> map.regions(view).forEach(region -> parts.putIfAbsent(region.key(), region)));
        return parts.values().stream()
                .map(region -> new EntryPicker.Item<>(region.name(), Words.of(region.view()), region)).toList();
    }

    @Override
    public void show(NoteInput input) {
        boolean other = marks.of(input.encounter());
        palette.show();
        if (other) {
            palette.intensity((Integer) null);
            table.table().deselectAll();
            comparer.offer(input);
        }
        table.show(marks.all());
        comparer.compare(marks.all());
        canvas.choose(table.selection());
    }

    @Override
    public void update(NoteInput input, Collection<?> affected) {
        if (affected.stream().anyMatch(one -> one instanceof BodyMark || one instanceof Encounter)) {
            show(input);
        }
    }

    private void compare(List<BodyMark> earlier) {
        canvas.show(marks.all(), earlier);
    }

    @Override
    public void editable(boolean may) {
        editable = may;
        canvas.editable(may);
        palette.editable(may);
        table.editable(may);
        picker.editable(may);
    }

    @Override
    public Completion completion(NoteInput input) {
        List<BodyMark> marks = input.encounter().getMarks();
        if (marks.isEmpty()) {
            return input.header().getKind() == EncounterKind.EVALUATION ? Completion.EMPTY : Completion.NOT_NEEDED;
        }
        return marks.stream().allMatch(mark -> mark.getIntensity() != null
                && mark.getQuality() != PainQuality.UNSPECIFIED) ? Completion.COMPLETE : Completion.STARTED;
    }

    @Override
    public PainQuality kind() {
        return palette.kind();
    }

    @Override
    public boolean erasing() {
        return palette.erasing();
    }

    @Override
    public void paint(List<Painted> painted) {
        if (!painted.isEmpty()) {
            add(Messages.bind(Messages.paint, painted.getFirst().region().name()), painted);
        }
    }

    private void add(String label, List<Painted> painted) {
        if (editable) {
            choose(marks.add(painted, palette.kind(), palette.intensity(), label));
        }
    }

    @Override
    public void erase(List<BodyMark> gone) {
        if (editable && !gone.isEmpty()) {
            marks.remove(gone);
        }
    }

    @Override
    public void choose(List<BodyMark> marks) {
        table.select(marks);
        chosen();
    }

    @Override
    public void mark(Region region, List<BodyMark> there) {
        if (there.isEmpty()) {
            add(Messages.bind(Messages.mark, region.name()), List.of(new Painted(region, region.outline())));
        } else {
            choose(there);
        }
        if (!canvas.isFocusControl()) {
            table.table().setFocus();
        }
    }

    @Override
    public boolean key(Region region, List<BodyMark> there, char character) {
        List<BodyMark> chosen = table.selection().stream().anyMatch(there::contains) ? table.selection() : there;
        if (entry.takes(character) && editable) {
            if (there.isEmpty()) {
                palette.intensity(character - '0');
                mark(region, there);
            }
            type(there.isEmpty() ? marks.at(region.key()) : chosen, character);
            return true;
        }
        return letter(chosen, character);
    }

    /** Digits and letters in the list. */
    private void typed(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0 && editable && !table.selection().isEmpty()) {
            if (entry.takes(event.character)) {
                type(table.selection(), event.character);
                event.doit = false;
            } else {
                event.doit = !letter(table.selection(), event.character);
            }
        }
    }

    private void type(List<BodyMark> marks, char digit) {
        entry = (typedOn.equals(marks) ? entry : digits()).then(digit);
        typedOn = List.copyOf(marks);
        choose(marks);
        entry.value().ifPresent(number -> intensity(marks, number));
        entry = entry.isComplete() ? digits() : entry;
    }

    private boolean letter(List<BodyMark> marks, char character) {
        return Palette.kind(character).map(kind -> {
            palette.use(kind);
            set(marks, BODY_MARK__QUALITY, kind, Messages.changeKind);
            return true;
        }).orElse(false);
    }

    private void kind(PainQuality kind) {
        set(table.selection(), BODY_MARK__QUALITY, kind, Messages.changeKind);
    }

    private void intensity(List<BodyMark> marks, Integer number) {
        palette.intensity(number);
        set(marks, BODY_MARK__INTENSITY, number, Messages.changeIntensity);
    }

    private void set(List<BodyMark> these, EStructuralFeature feature, Object value, String label) {
        if (editable) {
            marks.set(these, feature, value, label);
        }
    }

    @Override
    public void say(String words) {
        palette.say(words);
    }

    private static DigitEntry digits() {
        return new DigitEntry(0, 10);
    }
}
