package org.plumbline.ui.internal.patients;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.plumbline.core.worklist.WorkItem;
import org.plumbline.store.PatientRow;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.chart.PatientWords;
import org.plumbline.ui.internal.form.Named;

/**
 * A list of patients, two lines each. It is not virtual: in a virtual table of GTK rows that vanish leave items behind
 * which a change of the theme then trips over. A list that is long is shown in part; one more letter shortens it.
 */
final class PatientTable {

    /** The most rows that are shown. */
    static final int MOST = 300;

    private static final int INSET = 8;
    private static final int LEADING = 2;
    private static final String FLAG = "\u2691 ";

    private final Table table;
    private List<PatientRow> rows = List.of();
    private Map<String, WorkItem> due = Map.of();

    PatientTable(Composite parent, Consumer<PatientRow> open) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        table.getAccessible().addAccessibleListener(new Named(Messages.patientList));
        TableColumn column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
        table.addListener(SWT.MeasureItem, event -> event.height = height(event.gc));
        table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(open));
        table.addListener(SWT.MouseMove,
                event -> table.setToolTipText(why(table.getItem(new Point(event.x, event.y)))));
    }

    Control control() {
        return table;
    }

    /**
     * Shows patients.
     *
     * @param items why they are shown, by chart; empty where nothing is to be said about it
     */
    void show(List<PatientRow> shown, Map<String, WorkItem> items) {
        Optional<String> kept = selected().map(PatientRow::chartId);
        due = items;
        rows = shown.subList(0, Math.min(MOST, shown.size()));
        table.setRedraw(false);
        table.setItemCount(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            table.getItem(i).setText(words(rows.get(i)));
        }
        table.deselectAll();
        for (int i = 0; kept.isPresent() && i < rows.size(); i++) {
            if (rows.get(i).chartId().equals(kept.get())) {
                table.setSelection(i);
            }
        }
        table.setRedraw(true);
    }

    Optional<PatientRow> first() {
        return rows.stream().findFirst();
    }

    void focusFirst() {
        if (!rows.isEmpty()) {
            table.setSelection(Math.max(0, table.getSelectionIndex()));
            table.setFocus();
        }
    }

    private Optional<PatientRow> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
    }

    /** The row in one line, as it is read aloud. */
    private String words(PatientRow row) {
        WorkItem item = due.get(row.chartId());
        return PatientWords.join(List.of(name(row), why(row), age(row), row.recordNumber(), row.episode(),
                row.redFlag() ? Messages.flagged : "", unsigned(row), item == null ? seen(row) : day(item)));
    }

    /** Why the row is on the list, with the rule that says so; null where there is no list. */
    private String why(TableItem item) {
        int index = item == null ? -1 : table.indexOf(item);
        return index < 0 || index >= rows.size() || due.isEmpty() ? null : why(rows.get(index));
    }

    private String why(PatientRow row) {
        WorkItem item = due.get(row.chartId());
        return item == null ? "" : item.source().label().isEmpty() ? item.words()
                : NLS.bind(Messages.why, item.words(), item.source().label());
    }

    /** By when something is due; since when, where it is open already; the last day that counted otherwise. */
    private static String day(WorkItem item) {
        String day = Words.of(item.day());
        return switch (item.reason()) {
            case FLAG_OPEN, FLAGS_OPEN, NOT_SIGNED -> NLS.bind(Messages.sinceDay, day);
            case REPORT_NEAR, COURSE -> day;
            default -> NLS.bind(Messages.byDay, day);
        };
    }

    private static String name(PatientRow row) {
        return row.familyName() + ", " + row.givenName();
    }

    private static String age(PatientRow row) {
        return row.birthDate() == null ? "" : NLS.bind(Messages.ageShort, PatientWords.age(row.birthDate()));
    }

    private static String unsigned(PatientRow row) {
        return row.unsigned() == 0 ? "" : NLS.bind(Messages.notSigned, row.unsigned());
    }

    private static String seen(PatientRow row) {
        return row.lastSeen() == null ? "" : Words.of(row.lastSeen());
    }

    private int height(GC gc) {
        int lines = due.isEmpty() ? 2 : 3;
        return lines * line(gc) + (lines - 1) * LEADING + 2 * INSET;
    }

    private static int line(GC gc) {
        return gc.getFontMetrics().getHeight();
    }

    private void paint(Event event) {
        int index = table.indexOf((TableItem) event.item);
        if (index < 0 || index >= rows.size()) {
            return;
        }
        PatientRow row = rows.get(index);
        GC gc = event.gc;
        boolean chosen = (event.detail & SWT.SELECTED) != 0;
        Color given = gc.getForeground();
        Color strong = chosen ? given : Hue.TEXT.color();
        Color muted = chosen ? given : Hue.MUTED.color();
        Rectangle area = new Rectangle(event.x + INSET, event.y + INSET,
                table.getClientArea().width - 2 * INSET, event.height - 2 * INSET);
        int second = area.y + line(gc) + LEADING;

        int right = area.x + area.width;
        gc.setFont(Style.MUTED.font());
        WorkItem item = due.get(row.chartId());
        Color tone = chosen ? given : item == null ? muted : item.late() ? Hue.DANGER.color() : Hue.WARNING.color();
        int first = right - right(gc, item == null ? seen(row) : day(item), tone, right, area.y) - INSET;
        int rest = right;
        if (row.redFlag()) {
            rest -= right(gc, FLAG + Messages.flagged, chosen ? given : Hue.DANGER.color(), rest, second) + INSET;
        }
        if (row.unsigned() > 0) {
            rest -= right(gc, unsigned(row), chosen ? given : Hue.WARNING.color(), rest, second) + INSET;
        }
        draw(gc, PatientWords.join(List.of(age(row), row.recordNumber(), row.episode())), muted, area.x, second, rest);
        if (item != null) {
            draw(gc, item.words(), strong, area.x, second + line(gc) + LEADING, right);
        }
        gc.setFont(Style.STRONG.font());
        draw(gc, name(row), strong, area.x, area.y, first);
    }

    /** Draws words that end at {@code right}, and returns how wide they are. */
    private static int right(GC gc, String words, Color color, int right, int y) {
        int width = gc.textExtent(words).x;
        gc.setForeground(color);
        gc.drawText(words, right - width, y, true);
        return width;
    }

    /** Draws words no further than {@code limit}, shortened if need be. */
    private static void draw(GC gc, String words, Color color, int x, int y, int limit) {
        String shown = words;
        while (shown.length() > 1 && x + gc.textExtent(shown).x > limit) {
            shown = shown.substring(0, Math.max(0, shown.length() - 2)).stripTrailing() + '\u2026';
        }
        gc.setForeground(color);
        gc.drawText(shown, x, y, true);
    }
}
