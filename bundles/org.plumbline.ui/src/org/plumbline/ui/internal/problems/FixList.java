package org.plumbline.ui.internal.problems;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.plumbline.core.check.AppliedRule;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.form.Marks;
import org.plumbline.ui.internal.form.Named;
import org.plumbline.ui.internal.form.RowTint;

/**
 * What can be done about a problem, in a small window near where it is: the arrow keys and Enter choose, Escape leaves
 * everything as it is.
 */
final class FixList extends PopupDialog {

    private static final int WIDTH = 460;

    private final Control near;
    private final Listed listed;
    private final List<Choice> choices;
    private Table table;
    private Text reason;

    /** @param near where the list opens; null for the middle of the window */
    FixList(Shell parent, Control near, Listed listed, List<Choice> choices) {
        super(parent, SWT.TOOL, true, false, false, false, false, null, null);
        this.near = near;
        this.listed = listed;
        this.choices = List.copyOf(choices);
    }

    /** A thin line around the list tells it from the page. */
    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.fixes);
        shell.setLayout(GridLayoutFactory.fillDefaults().margins(1, 1).create());
        shell.addListener(SWT.Paint, event -> {
            event.gc.setForeground(Hue.ACCENT.color());
            event.gc.drawRectangle(0, 0, shell.getClientArea().width - 1, shell.getClientArea().height - 1);
        });
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).create());
        label(area, Style.STRONG, Marks.symbol(listed.problem().severity()) + ' '
                + listed.problem().shortfall().message());
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        RowTint.on(table);
        table.getAccessible().addAccessibleListener(new Named(Messages.fixes));
        for (Choice choice : choices) {
            new TableItem(table, SWT.NONE).setText(choice.label());
        }
        table.setSelection(0);
        table.setLayoutData(GridDataFactory.fillDefaults().grab(true, true)
                .hint(WIDTH, choices.size() * table.getItemHeight()).create());
        table.addListener(SWT.DefaultSelection, event -> choose());
        table.addListener(SWT.MouseUp, event -> choose());
        reason = new Text(area, SWT.BORDER);
        reason.setMessage(Messages.reason);
        reason.getAccessible().addAccessibleListener(new Named(Messages.reason));
        reason.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).exclude(true).create());
        reason.setVisible(false);
        reason.addListener(SWT.DefaultSelection, event -> give());
        label(area, Style.PLAIN, about(listed.problem().rule()));
        return area;
    }

    private static void label(Composite area, Style style, String words) {
        Label label = style.on(new Label(area, SWT.WRAP));
        label.setText(words.replace("&", "&&"));
        label.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).create());
    }

    /** The rule that says so, and what it says. */
    private static String about(AppliedRule rule) {
        String name = NLS.bind(Messages.ruleOf, rule.rule().label(), ruleSet(rule));
        return rule.text().isEmpty() ? name : name + '\n' + rule.text();
    }

    /** A rule set with the edition that was read, or the day the rule was compared with its source. */
    static String ruleSet(AppliedRule rule) {
        String edition = Objects.requireNonNullElse(rule.edition(), "");
        String date = edition.isEmpty() ? Words.of(rule.checked()) : edition;
        return date.isEmpty() ? rule.set() : NLS.bind(Messages.rule, rule.set(), date);
    }

    private void choose() {
        if (table.getSelectionIndex() >= 0) {
            Choice choice = choices.get(table.getSelectionIndex());
            if (choice.asks()) {
                reason.setVisible(true);
                ((GridData) reason.getLayoutData()).exclude = false;
                getShell().pack();
                reason.setFocus();
            } else {
                close();
                choice.act().accept("");
            }
        }
    }

    private void give() {
        String given = reason.getText().strip();
        if (!given.isEmpty()) {
            Choice choice = choices.get(table.getSelectionIndex());
            close();
            choice.act().accept(given);
        }
    }

    @Override
    protected Color getBackground() {
        return Hue.CARD.color();
    }

    @Override
    protected Color getForeground() {
        return Hue.TEXT.color();
    }

    @Override
    protected Control getFocusControl() {
        return table;
    }

    /** Below what it is about; above where there is no room, so that both can be read. */
    @Override
    protected Point getInitialLocation(Point size) {
        if (near == null || near.isDisposed()) {
            return super.getInitialLocation(size);
        }
        Rectangle at = near instanceof Table rows && rows.getSelectionIndex() >= 0
                ? rows.getSelection()[0].getBounds() : new Rectangle(0, 0, 0, near.getSize().y);
        Rectangle screen = near.getMonitor().getClientArea();
        Point below = near.toDisplay(at.x, at.y + at.height);
        return below.y + size.y <= screen.y + screen.height ? below : near.toDisplay(at.x, at.y - size.y);
    }
}
