package org.plumbline.ui.internal.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.plumbline.core.check.AppliedRule;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.form.Marks;
import org.plumbline.ui.internal.form.Named;
import org.plumbline.ui.internal.form.RowTint;

/** A list of problems, gravest first; those overruled stand last, under a heading of their own. */
final class ProblemTable {

    /** The most rows that are shown. */
    static final int MOST = 300;

    private static final int INSET = 3;

    private final Table table;
    private List<Listed> rows = List.of();

    /**
     * @param chosen hears of a problem that was selected
     * @param open hears of one that was opened by Enter or a double click
     */
    ProblemTable(Composite parent, Consumer<Listed> chosen, Consumer<Listed> open) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.getAccessible().addAccessibleListener(new Named(Messages.problems));
        RowTint.on(table);
        TableColumnLayout columns = new TableColumnLayout();
        parent.setLayout(columns);
        column(columns, Messages.columnSeverity, 10, 90);
        column(columns, Messages.columnProblem, 44, 180);
        column(columns, Messages.columnWhere, 18, 90);
        column(columns, Messages.columnRule, 20, 90);
        column(columns, Messages.columnDate, 10, 80);
        table.addListener(SWT.Selection, event -> selected().ifPresent(chosen));
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(open));
        table.addListener(SWT.EraseItem, event -> event.detail &= event.index == 0 ? ~SWT.FOREGROUND : event.detail);
        table.addListener(SWT.PaintItem, ProblemTable::paint);
        table.addListener(SWT.MouseMove, event -> hint(new Point(event.x, event.y)));
    }

    private void column(TableColumnLayout columns, String title, int weight, int least) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        columns.setColumnData(column, new ColumnWeightData(weight, least));
    }

    Control control() {
        return table;
    }

    /** Shows problems instead of those before; one that is still there stays selected. */
    void show(Found found, Optional<Listed> chosen) {
        rows = rows(found);
        table.setRedraw(false);
        table.setItemCount(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            fill(table.getItem(i), rows.get(i));
        }
        table.setRedraw(true);
        select(chosen);
    }

    /** Selects a problem; null stands for the heading of those overruled. */
    void select(Optional<Listed> chosen) {
        int row = chosen.map(one -> rows.stream().map(each -> each != null && each.key().equals(one.key())).toList()
                .indexOf(true)).orElse(-1);
        if (row >= 0) {
            table.setSelection(row);
        } else {
            table.deselectAll();
        }
    }

    /** The problems, and null for the heading of those overruled. */
    private static List<Listed> rows(Found found) {
        List<Listed> rows = new ArrayList<>(found.standing().toList());
        if (rows.size() < found.all().size()) {
            rows.add(null);
            found.all().stream().filter(one -> one.overruled().isPresent()).forEach(rows::add);
        }
        return rows.subList(0, Math.min(MOST, rows.size()));
    }

    private static void fill(TableItem item, Listed listed) {
        item.setFont(listed == null ? Style.STRONG.font() : null);
        if (listed == null) {
            item.setText(new String[] { Messages.overruled, "", "", "", "" });
            item.setForeground(0, Hue.TEXT.color());
            return;
        }
        item.setText(new String[] { severity(listed), message(listed), listed.where(),
            FixList.ruleSet(listed.problem().rule()), listed.day().map(Words::of).orElse("") });
        item.setForeground(0, (listed.overruled().isPresent() ? Hue.MUTED : Marks.hue(listed.problem().severity()))
                .color());
    }

    /** What is missing; behind the reason, where it was overruled. */
    private static String message(Listed listed) {
        String message = listed.problem().shortfall().message();
        return listed.overruled().map(reason -> NLS.bind(Messages.overruledBecause, message, reason)).orElse(message);
    }

    /** A severity in its color, which a table that tints its rows does not draw itself. */
    private static void paint(Event event) {
        if (event.index == 0) {
            TableItem item = (TableItem) event.item;
            event.gc.setFont(item.getFont());
            event.gc.setForeground(item.getForeground(0));
            int high = event.gc.textExtent(item.getText(0)).y;
            event.gc.drawText(item.getText(0), event.x + INSET, event.y + (event.height - high) / 2, true);
        }
    }

    private static String severity(Listed listed) {
        return Marks.symbol(listed.problem().severity()) + ' ' + Words.of(listed.problem().severity());
    }

    /** All that a row has no room for. */
    private void hint(Point at) {
        TableItem item = table.getItem(at);
        Listed listed = item == null || table.indexOf(item) >= rows.size() ? null : rows.get(table.indexOf(item));
        String words = listed == null ? null : said(listed);
        if (words == null || !words.equals(table.getToolTipText())) {
            table.setToolTipText(words);
        }
    }

    private static String said(Listed listed) {
        AppliedRule rule = listed.problem().rule();
        return String.join("\n", Stream.of(message(listed),
                NLS.bind(Messages.ruleOf, rule.rule().label(), FixList.ruleSet(rule)), rule.text())
                .filter(line -> !line.isEmpty()).toList());
    }

    Optional<Listed> selected() {
        int row = table.getSelectionIndex();
        return row < 0 || row >= rows.size() ? Optional.empty() : Optional.ofNullable(rows.get(row));
    }
}
