package org.plumbline.ui.internal.encounter.measures;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.scoring.DigitEntry;
import org.plumbline.core.scoring.ScoreSheet;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.Named;
import org.plumbline.ui.internal.form.PageBody;
import org.plumbline.ui.internal.form.Value;

/**
 * The items of an instrument: digits answer the selected one and go on to the next, Delete takes the answer back. Where
 * the patient names the items, a field below adds one.
 */
public final class ItemTable {

    private static final Value WHOLE = new Value.Amount(true);

    private final ChartSession session;
    private final Composite area;
    private final ElementTable<Integer> table;
    private final Text more;
    private Optional<ScoreSheet> sheet = Optional.empty();
    private List<ScoreSheet.Item> items = List.of();
    private DigitEntry typed = new DigitEntry(0, 0);
    private int typedFor;
    private boolean editable = true;

    public ItemTable(Composite parent, ChartSession session) {
        this.session = session;
        area = Style.PLAIN.on(new Composite(parent, SWT.NONE));
        area.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 4).create());
        area.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        table = new ElementTable<>(area, Messages.item, List.of(
                Column.<Integer>reading(Messages.number, 8, Words::of),
                new Column<>(Messages.item, 56, number -> item(number).label(), List.of(), this::name),
                new Column<>(Messages.answer, 18, number -> WHOLE.print(item(number).value()), List.of(),
                        this::answer),
                Column.<Integer>aside(Messages.last, 18, number -> Words.of(item(number).last()))));
        table.onKey(this::pressed);
        more = new Text(area, SWT.BORDER);
        more.setMessage(Messages.addActivity);
        more.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        more.getAccessible().addAccessibleListener(new Named(Messages.addActivity));
        more.addListener(SWT.DefaultSelection, event -> add());
        more.addListener(SWT.FocusOut, event -> add());
    }

    /** Shows the items of a sheet; nothing without a sheet or where its items may not be entered. */
    public void show(Optional<ScoreSheet> shown) {
        sheet = shown.filter(one -> one.instrument().isItemEntry());
        items = sheet.map(ScoreSheet::items).orElse(List.of());
        table.show(items.stream().map(ScoreSheet.Item::number).toList());
        visible(area, sheet.isPresent());
        visible(table.table().getParent(), !items.isEmpty());
        visible(more, editable && sheet.flatMap(ScoreSheet::next).isPresent());
    }

    /** Says whether items may be answered. */
    public void editable(boolean may) {
        editable = may;
        table.editable(may);
        visible(more, may && sheet.flatMap(ScoreSheet::next).isPresent());
    }

    private static void visible(Control control, boolean visible) {
        GridData place = (GridData) control.getLayoutData();
        if (place.exclude == visible) {
            place.exclude = !visible;
            control.setVisible(visible);
            PageBody.reflow(control);
        }
    }

    private ScoreSheet.Item item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst().orElseThrow();
    }

    private boolean pressed(Integer number, Event event) {
        ScoreSheet.Item item = item(number);
        if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
            make(number, sheet.orElseThrow().answer(number, null));
            return true;
        }
        if (typedFor != number || typed.low() != item.low() || typed.high() != item.high()) {
            typedFor = number;
            typed = new DigitEntry(item.low(), item.high());
        }
        if ((event.stateMask & (SWT.CTRL | SWT.ALT)) != 0 || !typed.takes(event.character)) {
            return false;
        }
        typed = typed.then(event.character);
        typed.value().ifPresent(value -> make(number, sheet.orElseThrow().answer(number, (double) value)));
        if (typed.isComplete()) {
            typedFor = 0;
            int next = items.indexOf(item(number)) + 1;
            if (next < items.size()) {
                table.select(items.get(next).number());
            }
        }
        return true;
    }

    private String answer(Integer number, String entered) {
        ScoreSheet.Item item = item(number);
        Integer value = WHOLE.accepts(entered) ? (Integer) WHOLE.parse(entered) : null;
        if (!entered.isBlank() && (value == null || value < item.low() || value > item.high())) {
            return NLS.bind(Messages.offScale, item.low(), item.high());
        }
        make(number, sheet.orElseThrow().answer(number, value == null ? null : value.doubleValue()));
        return "";
    }

    private String name(Integer number, String activity) {
        if (sheet.orElseThrow().instrument().getMaximumItems() != null) {
            make(number, sheet.orElseThrow().name(number, activity.strip()));
        }
        return "";
    }

    private void add() {
        String activity = more.getText().strip();
        if (!activity.isEmpty()) {
            more.setText("");
            sheet.flatMap(ScoreSheet::next).ifPresent(number -> make(number, sheet.get().name(number, activity)));
        }
    }

    private void make(int item, List<Edit> edits) {
        session.make(NLS.bind(Messages.answering, sheet.orElseThrow().instrument().getAbbreviation(), item), edits);
    }
}
